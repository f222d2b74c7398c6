package uk.police.wmp.recruitment.performance.moderation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.recruitment.performance.cycle.PerformanceCycleService;
import uk.police.wmp.recruitment.worker.WorkerService;

/** Moderation sessions. The rating steps find one here. */
@Singleton
public class ModerationSessionService
        extends Records<ModerationSession, RecordModerationSession, ModerationSessionView> {

    private final PerformanceCycleService cycles;
    private final OrganisationUnitService units;
    private final WorkerService workers;

    ModerationSessionService(PerformanceCycleService cycles, OrganisationUnitService units, WorkerService workers) {
        super("moderation-sessions", ModerationSession::new, "heldOn", "externalId");
        this.cycles = cycles;
        this.units = units;
        this.workers = workers;
    }

    @Override
    protected void amend(ModerationSession moderationSession, RecordModerationSession details) {
        moderationSession.amend(
                details,
                cycles.named(details.cycleExternalId(), "/cycleExternalId"),
                units.named(details.unitExternalId(), "/unitExternalId"),
                workers.named(details.chairExternalId(), "/chairExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("moderation_session", "moderation-sessions", "performance:read")
                .naming("chair_id", "held_on");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordModerationSession> bulk() {
        return BulkRecord.of("moderation-sessions", RecordModerationSession.class)
                .into(ModerationSession.class)
                .permission("performance:write");
    }
}
