package uk.police.wmp.recruitment.performance.moderation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How moderation sessions come in bulk, and how their changes are told. */
final class ModerationSessionRecords {

    private ModerationSessionRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("moderation_session", "moderation-sessions", "performance:read")
                .naming("chair_id", "held_on");
    }

    @Produces
    @Singleton
    static BulkRecord<HoldModerationSession> bulk() {
        return BulkRecord.of("moderation-sessions", HoldModerationSession.class)
                .into("moderation_session")
                .reference("cycleExternalId", "performance_cycle", "cycle_id")
                .reference("unitExternalId", "organisation_unit", "unit_id")
                .reference("chairExternalId", "worker", "chair_id")
                .permission("performance:write");
    }
}
