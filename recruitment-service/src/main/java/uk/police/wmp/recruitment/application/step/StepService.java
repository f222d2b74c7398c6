package uk.police.wmp.recruitment.application.step;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.recruitment.application.Application;
import uk.police.wmp.recruitment.application.ApplicationService;
import uk.police.wmp.recruitment.application.ApplicationStep;
import uk.police.wmp.recruitment.application.ApplicationView;
import uk.police.wmp.recruitment.application.condition.Conditions;
import uk.police.wmp.recruitment.application.step.ApplicationsMoved.Moved;
import uk.police.wmp.recruitment.application.step.ApplicationsMoved.Refused;
import uk.police.wmp.recruitment.calendar.StepDays;
import uk.police.wmp.recruitment.candidate.CandidateService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.Problem;
import uk.police.wmp.rest.Violation;

/** Takes steps, one against the version that the caller knows, or many by name. */
@Singleton
public class StepService {

    private final ApplicationService applications;
    private final CandidateService candidates;
    private final StepRules rules;
    private final StepDays days;

    StepService(ApplicationService applications, CandidateService candidates, StepRules rules, StepDays days) {
        this.applications = applications;
        this.candidates = candidates;
        this.rules = rules;
        this.days = days;
    }

    @WriteTransaction
    public ApplicationView take(UUID id, StepTaken taken) {
        Application application = applications.asRead(id);
        rules.take(application, taken);
        return applications.taken(application);
    }

    /** Joining is an employment, which the HR system records; here the candidate is linked to the worker it knows. */
    @WriteTransaction
    ApplicationView appoint(UUID id, AppointCandidate details) {
        Application application = applications.asRead(id);
        if (details.workerExternalId() != null) {
            candidates.isWorker(application.candidate(), details.workerExternalId(), "/workerExternalId");
        }
        rules.take(
                application,
                new StepTaken(ApplicationStep.APPOINT, details.on(), null, null, details.intakeExternalId()));
        return applications.taken(application);
    }

    /** In one transaction; a refusal is found before its application is changed, and is told beside those that moved. */
    @WriteTransaction
    ApplicationsMoved move(MoveApplications request) {
        StepTaken taken = new StepTaken(
                request.step(),
                Optional.ofNullable(request.on()).orElseGet(days::today),
                request.offerExpiresOn(),
                request.step() == ApplicationStep.REJECT ? request.rejectionReason() : request.withdrawalReason(),
                request.intakeExternalId());
        days.requireNotInFuture(taken.on(), "/on");
        List<Moved> moved = new ArrayList<>();
        List<Moved> unchanged = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (String externalId : new LinkedHashSet<>(request.applicationExternalIds())) {
            try {
                Application application = applications.named(externalId, "/applicationExternalIds");
                if (application.hasTaken(taken.step(), taken.on(), taken.offerExpiresOn(), taken.intakeExternalId())) {
                    unchanged.add(moved(applications.taken(application)));
                } else {
                    rules.take(application, taken);
                    moved.add(moved(applications.taken(application)));
                }
            } catch (Problem refusal) {
                refused.add(refused(externalId, refusal));
            }
        }
        return new ApplicationsMoved(moved, unchanged, refused);
    }

    private static Moved moved(ApplicationView application) {
        return new Moved(application.externalId(), application.id(), application.version(), application.state());
    }

    private static List<Conditions.Outstanding> outstanding(Problem refusal) {
        return refusal.members().get(Conditions.OUTSTANDING) instanceof List<?> conditions
                ? conditions.stream().map(Conditions.Outstanding.class::cast).toList()
                : null;
    }

    private static Refused refused(String externalId, Problem refusal) {
        String detail = refusal instanceof InvalidRequest invalid
                ? invalid.violations().stream().map(Violation::message).collect(Collectors.joining("; "))
                : refusal.detail();
        return new Refused(
                externalId,
                refusal.slug(),
                detail,
                refusal.members().get("currentState"),
                (Collection<?>) refusal.members().get("allowedSteps"),
                outstanding(refusal));
    }
}
