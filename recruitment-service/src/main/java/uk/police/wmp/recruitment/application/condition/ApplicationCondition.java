package uk.police.wmp.recruitment.application.condition;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.history.Stepped;
import uk.police.wmp.recruitment.application.Application;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.StateConflict;

/** A condition of an offer: vetting, medical, fitness, references. */
@Entity
class ApplicationCondition extends RecordedEntity implements Stepped {

    static final String UNDECIDED = "UNDECIDED";
    private static final String MET = "MET";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Application application;

    String kind;
    LocalDate requestedOn;
    LocalDate decidedOn;
    String result;
    LocalDate expiresOn;
    String standard;
    String level;

    void amend(RecordApplicationCondition details, Application application) {
        externalId = details.externalId();
        this.application = application;
        kind = details.kind();
        requestedOn = details.requestedOn();
        decidedOn = details.decidedOn();
        result = details.result();
        expiresOn = details.expiresOn();
        standard = details.standard();
        level = details.level();
    }

    static ApplicationCondition requested(Application application, String kind, LocalDate on) {
        ApplicationCondition condition = new ApplicationCondition();
        condition.externalId = application.id() + "-" + kind;
        condition.application = application;
        condition.kind = kind;
        condition.requestedOn = on;
        return condition;
    }

    void decide(LocalDate on, String as, LocalDate until, String to) {
        if (result != null) {
            throw conflict("The condition is decided already; a change corrects what was decided.");
        }
        if (until != null && until.isBefore(on)) {
            throw new InvalidRequest("/expiresOn", "must not be before the day of the decision");
        }
        if (to != null && !kind.equals("VETTING")) {
            throw new InvalidRequest("/level", "is only for vetting");
        }
        decidedOn = on;
        result = as;
        expiresOn = until;
        level = to == null ? level : to;
    }

    @Override
    public StateConflict conflict(String detail) {
        return new StateConflict(
                "state-conflict",
                detail,
                result == null ? UNDECIDED : "DECIDED", // as what needs a permission
                result == null ? List.of("POST /v1/application-conditions/{id}/decide") : List.of());
    }

    /** What keeps it from being met on this day. */
    Optional<String> faultOn(LocalDate day) {
        if (result == null) {
            return Optional.of(UNDECIDED);
        }
        if (!result.equals(MET)) {
            return Optional.of(result);
        }
        return expiresOn != null && expiresOn.isBefore(day) ? Optional.of("OUT_OF_DATE") : Optional.empty();
    }
}
