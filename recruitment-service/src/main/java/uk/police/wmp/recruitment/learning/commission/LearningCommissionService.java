package uk.police.wmp.recruitment.learning.commission;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.calendar.StepDays;
import uk.police.wmp.recruitment.learning.programme.LearningProgrammeService;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.rest.StateConflict;

/** The commissions of learning. Programmes find theirs here. */
@Singleton
class LearningCommissionService extends Records<LearningCommission, RecordLearningCommission, LearningCommissionView> {

    /** The programme says the day too: both say the same, whichever is recorded first. */
    static final List<String> RULES = List.of("""
            select s.row_number, 'programmeExternalId', 'is a programme that was commissioned on another day'
              from staged s join learning_programme p on p.id = s.programme_id
             where p.commissioned_on <> s.decided_on""");

    private final OrganisationUnitService units;
    private final LearningProgrammeService programmes;
    private final StepDays days;

    LearningCommissionService(OrganisationUnitService units, LearningProgrammeService programmes, StepDays days) {
        super("learning-commissions", LearningCommission::new, "requestedOn", "neededBy", "externalId");
        this.units = units;
        this.programmes = programmes;
        this.days = days;
    }

    @Override
    protected void amend(LearningCommission learningCommission, RecordLearningCommission details) {
        learningCommission.amend(
                details,
                units.named(details.unitExternalId(), "/unitExternalId"),
                programmes.named(details.programmeExternalId(), "/programmeExternalId"));
    }

    /** A POST requests; whatever comes after is a step of its own. */
    @Override
    @WriteTransaction
    public LearningCommissionView create(RecordLearningCommission details) {
        if (details.steps().stream().anyMatch(Objects::nonNull)) {
            throw new StateConflict(
                    "state-conflict",
                    "A new commission is REQUESTED: each further step is an action of its own.",
                    CommissionState.REQUESTED,
                    CommissionState.REQUESTED.calls());
        }
        return super.create(details);
    }

    @WriteTransaction
    LearningCommissionView commission(UUID id, CommissionLearning step) {
        return taken(id, "commission", step.on(), (one, on) -> one.decide(on, step.decidedBy(), null));
    }

    @WriteTransaction
    LearningCommissionView decline(UUID id, DeclineLearning step) {
        return taken(id, "decline", step.on(), (one, on) -> one.decide(on, step.decidedBy(), step.declinedBecause()));
    }

    @WriteTransaction
    LearningCommissionView design(UUID id, FinishStage step) {
        return taken(id, "design", step.on(), (one, on) -> one.designedOn = on);
    }

    @WriteTransaction
    LearningCommissionView pilot(UUID id, FinishStage step) {
        return taken(id, "pilot", step.on(), (one, on) -> one.pilotedOn = on);
    }

    @WriteTransaction
    LearningCommissionView deliver(UUID id, DeliverLearning step) {
        return taken(
                id,
                "deliver",
                step.on(),
                (one, on) -> one.deliver(on, programmes.named(step.programmeExternalId(), "/programmeExternalId")));
    }

    @WriteTransaction
    LearningCommissionView evaluate(UUID id, EvaluateLearning step) {
        return taken(id, "evaluate", step.on(), (one, on) -> one.evaluate(on, step.evaluation()));
    }

    private LearningCommissionView taken(
            UUID id, String step, LocalDate given, BiConsumer<LearningCommission, LocalDate> take) {
        LearningCommission one = unchanged(id);
        one.require(step);
        take.accept(one, days.of(given, one.enteredOn()));
        return written(one);
    }

    @Override
    protected List<String> rules() {
        return RULES;
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("learning_commission", "learning-commissions", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordLearningCommission> bulk() {
        return BulkRecord.of("learning-commissions", RecordLearningCommission.class)
                .into(LearningCommission.class)
                .rules(RULES);
    }
}
