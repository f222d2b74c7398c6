package uk.police.wmp.recruitment.promotion.application;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.history.Stepped;
import uk.police.wmp.recruitment.promotion.process.PromotionProcess;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.StateConflict;

/** An application for promotion. */
@Entity
public class PromotionApplication extends RecordedEntity implements Stepped {

    private static final List<String> STEPS =
            List.of("POST /v1/promotion-applications/{id}/outcome", "POST /v1/promotion-applications/{id}/withdraw");

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    PromotionProcess process;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker worker;

    LocalDate appliedOn;
    String outcome;
    LocalDate outcomeOn;
    String feedback;

    void amend(RecordPromotionApplication details, PromotionProcess process, Worker worker) {
        externalId = details.externalId();
        this.process = process;
        this.worker = worker;
        appliedOn = details.appliedOn();
        outcome = details.outcome();
        outcomeOn = details.outcomeOn();
        feedback = details.feedback();
    }

    void decide(RecordOutcome decided) {
        end(decided.outcome(), decided.outcomeOn(), "/outcomeOn");
        feedback = decided.feedback();
    }

    void withdraw(LocalDate day) {
        end(Outcomes.WITHDRAWN, day, "/withdrawnOn");
    }

    private void end(String how, LocalDate day, String field) {
        if (outcome != null) {
            throw conflict("The application has its outcome already.");
        }
        if (day.isBefore(appliedOn)) {
            throw new InvalidRequest(field, "must not be before appliedOn");
        }
        outcome = how;
        outcomeOn = day;
    }

    @Override
    public StateConflict conflict(String detail) {
        return new StateConflict(
                "state-conflict", detail, outcome == null ? "PENDING" : outcome, outcome == null ? STEPS : List.of());
    }
}
