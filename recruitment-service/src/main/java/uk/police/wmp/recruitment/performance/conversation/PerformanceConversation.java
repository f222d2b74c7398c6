package uk.police.wmp.recruitment.performance.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.performance.cycle.PerformanceCycle;
import uk.police.wmp.recruitment.performance.moderation.ModerationSession;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.StateConflict;

/** A worker's year, from objectives to the final rating. Every rating is kept beside the one that came of it. */
@Entity
public class PerformanceConversation extends RecordedEntity {

    static final String STANDARD = "STANDARD";
    static final String ADAPTED = "ADAPTED_FOR_SPECIALS";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    PerformanceCycle cycle;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker worker;

    @ManyToOne(fetch = FetchType.LAZY)
    Worker manager;

    @Formula("(select r.external_id from worker r where r.id = manager_id)")
    String managerExternalId;

    String format;
    LocalDate objectivesAgreedOn;
    LocalDate yearEndOn;
    String yearEndSummary;
    String volunteerDemands;
    String provisionalWhat;
    String provisionalHow;
    LocalDate provisionalOn;
    String moderatedWhat;
    String moderatedHow;

    @ManyToOne(fetch = FetchType.LAZY)
    ModerationSession moderationSession;

    String moderationReason;
    String finalWhat;
    String finalHow;
    String finalReason;
    LocalDate finalisedOn;

    /** The database says it, from what is recorded. */
    @Generated(event = {EventType.INSERT, EventType.UPDATE})
    @Column(insertable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    ConversationState state;

    void amend(RecordPerformanceConversation details, PerformanceCycle cycle, Worker worker, Worker manager) {
        externalId = details.externalId();
        this.cycle = cycle;
        this.worker = worker;
        this.manager = manager;
        format = details.formatOrStandard();
    }

    /** Objectives are agreed with the line manager, who has to be known by then. */
    public void agreeObjectives(LocalDate agreedOn) {
        require(ConversationStep.AGREE_OBJECTIVES);
        if (manager == null) {
            throw conflict("Objectives are agreed with the line manager: say first who that is (managerExternalId).");
        }
        if (agreedOn.isAfter(cycle.endsOn())) {
            throw new InvalidRequest("/agreedOn", "must not be after the end of the cycle");
        }
        objectivesAgreedOn = agreedOn;
    }

    /** For a worker who takes on another role in the middle of the year. What was agreed stays in the history. */
    public void reopenObjectives() {
        require(ConversationStep.REOPEN_OBJECTIVES);
        objectivesAgreedOn = null;
    }

    public void holdYearEnd(LocalDate heldOn, String summary, String demands) {
        require(ConversationStep.HOLD_YEAR_END);
        if (heldOn.isBefore(objectivesAgreedOn)) {
            throw new InvalidRequest("/heldOn", "must not be before the objectives were agreed");
        }
        if (isAdapted() == (demands == null)) {
            throw new InvalidRequest(
                    "/volunteerDemands", "must be given in a review adapted for specials, and only in one");
        }
        yearEndOn = heldOn;
        yearEndSummary = summary;
        volunteerDemands = demands;
    }

    public void rateProvisionally(LocalDate ratedOn, Rating rating) {
        require(ConversationStep.RATE_PROVISIONALLY);
        provisionalOn = ratedOn;
        provisionalWhat = rating.what();
        provisionalHow = rating.how();
    }

    public void moderate(ModerationSession session, Rating rating, String reason) {
        require(ConversationStep.MODERATE);
        if (!session.isOf(cycle)) {
            throw new InvalidRequest("/sessionExternalId", "must be a session of the conversation's cycle");
        }
        if (session.isLedBy(worker)) {
            throw new InvalidRequest("/sessionExternalId", "must not be led by the worker who is rated");
        }
        if (provisionalOn != null && session.heldOn().isBefore(provisionalOn)) {
            throw new InvalidRequest("/sessionExternalId", "must not have been held before the provisional rating");
        }
        requireReason(rating, new Rating(provisionalWhat, provisionalHow), reason);
        moderationSession = session;
        moderatedWhat = rating.what();
        moderatedHow = rating.how();
        moderationReason = reason;
    }

    public void finalise(LocalDate day, Rating rating, String reason) {
        require(ConversationStep.FINALISE);
        if (moderationSession != null && day.isBefore(moderationSession.heldOn())) {
            throw new InvalidRequest("/finalisedOn", "must not be before the moderation session");
        }
        requireReason(rating, new Rating(moderatedWhat, moderatedHow), reason);
        finalWhat = rating.what();
        finalHow = rating.how();
        finalReason = reason;
        finalisedOn = day;
    }

    /**
     * Objectives may be written until they are agreed, and again once they are reopened. The worker, who may hear this, isn't
     * told by it whether there is a rating yet.
     */
    public void requireObjectivesOpen() {
        if (!ConversationStep.AGREE_OBJECTIVES.isAllowed(this)) {
            throw new StateConflict(
                    "state-conflict",
                    "The objectives are agreed. The line manager can reopen them until the year-end conversation.",
                    ConversationState.OBJECTIVES_AGREED,
                    List.of());
        }
    }

    public PerformanceCycle cycle() {
        return cycle;
    }

    public Worker worker() {
        return worker;
    }

    public boolean isAdapted() {
        return ADAPTED.equals(format);
    }

    boolean isOf(UUID workerId) {
        return worker.id().equals(workerId);
    }

    boolean isManagedBy(UUID workerId) {
        return manager != null && manager.id().equals(workerId);
    }

    /** A refusal that says where the conversation stands. */
    public StateConflict conflict(String detail) {
        return new StateConflict("state-conflict", detail, state, ConversationStep.allowed(this));
    }

    private void require(ConversationStep step) {
        if (!step.isAllowed(this)) {
            throw conflict("This step is not the conversation's next one.");
        }
    }

    private static void requireReason(Rating rating, Rating before, String reason) {
        if (reason == null && !rating.equals(before)) {
            throw new InvalidRequest("/reason", "must be given for a rating that differs from the one before");
        }
    }
}
