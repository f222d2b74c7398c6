package uk.police.wmp.recruitment.application.condition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.police.wmp.recruitment.application.Application;
import uk.police.wmp.recruitment.application.ApplicationStep;
import uk.police.wmp.recruitment.application.PreEmploymentChecks;
import uk.police.wmp.rest.Caller;
import uk.police.wmp.rest.Code;
import uk.police.wmp.rest.CodeLists;
import uk.police.wmp.rest.StateConflict;

/** What stands between an offer and an appointment. Which kinds a worker type needs is told by the code list. */
@ApplicationScoped
public class Conditions {

    /** Where a refusal lists them. */
    public static final String OUTSTANDING = "outstanding";

    private static final String NOT_REQUESTED = "NOT_REQUESTED";
    private static final String EVERY_TYPE = "EVERY_TYPE";

    private final ApplicationConditionRepository conditions;
    private final CodeLists codes;
    private final Caller caller;

    Conditions(ApplicationConditionRepository conditions, CodeLists codes, Caller caller) {
        this.conditions = conditions;
        this.codes = codes;
        this.caller = caller;
    }

    /**
     * A condition that keeps an application from going on.
     *
     * @param kind of the code list {@code condition-kind}
     * @param fault NOT_REQUESTED, UNDECIDED, NOT_MET or OUT_OF_DATE
     * @param id of the condition, at {@code /v1/application-conditions/{id}}; absent while it isn't requested
     * @param externalId of the condition; absent while it isn't requested
     */
    public record Outstanding(String kind, String fault, UUID id, String externalId) {

        boolean isDecided() {
            return !NOT_REQUESTED.equals(fault) && !ApplicationCondition.UNDECIDED.equals(fault);
        }
    }

    /** Makes those that are needed and that weren't requested before. */
    public void request(Application application, LocalDate on) {
        Map<String, ApplicationCondition> present = of(application);
        needed(application, on)
                .filter(kind -> !present.containsKey(kind))
                .forEach(kind -> conditions.persist(ApplicationCondition.requested(application, kind, on)));
    }

    /** @throws StateConflict that names each condition that isn't met on this day, as far as the caller may know what was decided */
    public void requireMet(Application application, LocalDate on) {
        Map<String, ApplicationCondition> present = of(application);
        List<Outstanding> outstanding = new ArrayList<>();
        needed(application, on)
                .filter(kind -> !present.containsKey(kind))
                .forEach(kind -> outstanding.add(new Outstanding(kind, NOT_REQUESTED, null, null)));
        present.values()
                .forEach(condition -> condition
                        .faultOn(on)
                        .ifPresent(fault -> outstanding.add(
                                new Outstanding(condition.kind, fault, condition.id(), condition.externalId()))));
        if (!outstanding.isEmpty()) {
            if (!caller.may(PreEmploymentChecks.PERMISSION)) {
                outstanding.removeIf(Outstanding::isDecided);
            }
            throw (StateConflict) new StateConflict(
                            "state-conflict",
                            "Not every condition is met on this day: see outstanding.",
                            application.state(),
                            List.of(
                                    "POST /v1/application-conditions/{id}/decide",
                                    ApplicationStep.REJECT.call(),
                                    ApplicationStep.WITHDRAW.call()))
                    .with(OUTSTANDING, outstanding);
        }
    }

    private Map<String, ApplicationCondition> of(Application application) {
        return conditions.list("application.id = ?1 order by requestedOn, kind", application.id()).stream()
                .collect(Collectors.toMap(condition -> condition.kind, Function.identity()));
    }

    private Stream<String> needed(Application application, LocalDate on) {
        String workerType = application.campaign().workerType();
        return codes.list("condition-kind").stream()
                .filter(kind -> kind.isValidOn(on))
                .filter(kind ->
                        kind.groups().contains(EVERY_TYPE) || kind.groups().contains(workerType))
                .map(Code::code);
    }
}
