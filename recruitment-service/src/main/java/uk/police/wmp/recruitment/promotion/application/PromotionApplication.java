package uk.police.wmp.recruitment.promotion.application;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Formula;
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
    private static final String LEAVE_POOL = "POST /v1/promotion-applications/{id}/leave-pool";
    private static final String PROMOTE = "POST /v1/promotion-applications/{id}/promote";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    PromotionProcess process;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker worker;

    LocalDate appliedOn;
    String outcome;
    LocalDate outcomeOn;
    LocalDate leftPoolOn;
    String feedback;

    /** What the rank record says: a promotion is one, whoever tells it first. */
    @Formula("(select min(r.valid_from) from rank r join promotion_process p on p.id = process_id"
            + " join code t on t.list = 'rank' and t.code = p.to_rank join code c on c.list = 'rank' and c.code = r.rank"
            + " where r.worker_id = worker_id and not r.temporary and r.valid_from >= applied_on"
            + " and c.position >= t.position and c.groups[1] = t.groups[1])")
    LocalDate promotedOn;

    void amend(RecordPromotionApplication details, PromotionProcess process, Worker worker) {
        externalId = details.externalId();
        this.process = process;
        this.worker = worker;
        appliedOn = details.appliedOn();
        outcome = details.outcome();
        outcomeOn = details.outcomeOn();
        leftPoolOn = details.leftPoolOn();
        feedback = details.feedback();
    }

    void decide(RecordOutcome decided) {
        end(decided.outcome(), decided.outcomeOn(), "/outcomeOn");
        feedback = decided.feedback();
    }

    void withdraw(LocalDate day) {
        end(Outcomes.WITHDRAWN, day, "/withdrawnOn");
    }

    /** Whether it is in this process, and has no outcome yet. */
    public boolean waitsIn(UUID processId) {
        return process.id().equals(processId) && outcome == null;
    }

    /** The applicant's own step, once there is an outcome: who waits in a pool waits no longer. */
    void leavePool(LocalDate day) {
        requireInPool();
        if (day.isBefore(outcomeOn)) {
            throw new InvalidRequest("/leftOn", "must not be before outcomeOn");
        }
        leftPoolOn = day;
    }

    void requirePromotable(LocalDate day) {
        if (!Outcomes.SUCCESSFUL.equals(outcome)) {
            throw conflict("Only who was successful is promoted.");
        }
        requireInPool();
        if (day.isBefore(outcomeOn)) {
            throw new InvalidRequest("/promotedOn", "must not be before outcomeOn");
        }
        LocalDate end = process.endOfPool(outcomeOn);
        if (end != null && !day.isBefore(end)) {
            throw conflict("The life of the pool was over on " + end + ": the applicant applies again.");
        }
    }

    private void requireInPool() {
        if (outcome == null || Outcomes.WITHDRAWN.equals(outcome)) {
            throw conflict("The applicant is in no pool: there is no outcome that leads to one.");
        }
        if (promotedOn != null) {
            throw conflict("The applicant has been promoted since " + promotedOn + ".");
        }
        if (leftPoolOn != null) {
            throw conflict("The applicant left the pool on " + leftPoolOn + ".");
        }
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
        return new StateConflict("state-conflict", detail, state(), steps());
    }

    private String state() {
        if (outcome == null) {
            return "PENDING";
        }
        return promotedOn != null ? "PROMOTED" : leftPoolOn != null ? "LEFT_POOL" : outcome;
    }

    private List<String> steps() {
        return switch (state()) {
            case "PENDING" -> STEPS;
            case Outcomes.SUCCESSFUL -> List.of(PROMOTE, LEAVE_POOL);
            case "PROMOTED", "LEFT_POOL", Outcomes.WITHDRAWN -> List.of();
            default -> List.of(LEAVE_POOL);
        };
    }
}
