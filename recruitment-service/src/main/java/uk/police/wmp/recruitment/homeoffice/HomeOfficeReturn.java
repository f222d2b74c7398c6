package uk.police.wmp.recruitment.homeoffice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.rest.StateConflict;

/** The return of one census day, as last submitted. */
@Entity
class HomeOfficeReturn extends RecordedEntity {

    LocalDate censusOn;

    @Enumerated(EnumType.STRING)
    ReturnState state;

    LocalDate submittedOn;
    String submittedBy;
    long position;
    LocalDate withdrawnOn;
    String withdrawalReason;

    /** For the first time, or again after it was withdrawn. */
    void submit(SubmitReturn details, LocalDate census, LocalDate today, String actor, long transaction) {
        if (state == ReturnState.SUBMITTED) {
            throw new StateConflict(
                    "state-conflict",
                    "The return of this census day is submitted already. Withdraw it to submit it again.",
                    state,
                    List.of("POST /v1/home-office-returns/{censusOn}/withdraw"));
        }
        externalId = details.externalId();
        censusOn = census;
        state = ReturnState.SUBMITTED;
        submittedOn = today;
        submittedBy = actor;
        position = transaction;
        withdrawnOn = null;
        withdrawalReason = null;
    }

    void withdraw(String reason, LocalDate today) {
        if (state == ReturnState.WITHDRAWN) {
            throw new StateConflict(
                    "state-conflict",
                    "The return of this census day is withdrawn already.",
                    state,
                    List.of("POST /v1/home-office-returns/{censusOn}/submit"));
        }
        state = ReturnState.WITHDRAWN;
        withdrawnOn = today;
        withdrawalReason = reason;
    }
}
