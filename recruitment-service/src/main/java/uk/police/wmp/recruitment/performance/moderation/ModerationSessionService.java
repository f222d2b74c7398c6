package uk.police.wmp.recruitment.performance.moderation;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.recruitment.performance.cycle.PerformanceCycleService;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

/** Moderation sessions. The rating steps find one here. */
@Singleton
public class ModerationSessionService
        extends RecordService<ModerationSession, HoldModerationSession, ModerationSessionView> {

    private final ModerationSessionRepository sessions;
    private final PerformanceCycleService cycles;
    private final OrganisationUnitService units;
    private final WorkerService workers;

    ModerationSessionService(
            ModerationSessionRepository sessions,
            PerformanceCycleService cycles,
            OrganisationUnitService units,
            WorkerService workers) {
        super("moderation-sessions", sessions, ModerationSessionView.class);
        this.sessions = sessions;
        this.cycles = cycles;
        this.units = units;
        this.workers = workers;
    }

    /** The one with this external id, which a request named in this field. */
    public ModerationSession named(String externalId, String field) {
        return sessions.find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no moderation session has this external id"));
    }

    ListQuery<ModerationSessionView> list(ModerationSessionFilter filter) {
        return ListQuery.of(sessions, ModerationSessionView.class)
                .where("cycle.externalId = :cycleExternalId", "cycleExternalId", filter.cycleExternalId())
                .where("unit.externalId = :unitExternalId", "unitExternalId", filter.unitExternalId())
                .sortable("heldOn", "externalId")
                .csv(HoldModerationSession.class);
    }

    @Override
    protected ModerationSession blank() {
        return new ModerationSession();
    }

    @Override
    protected void amend(ModerationSession moderationSession, HoldModerationSession details) {
        moderationSession.amend(
                details,
                cycles.named(details.cycleExternalId(), "/cycleExternalId"),
                details.unitExternalId() == null ? null : units.named(details.unitExternalId(), "/unitExternalId"),
                workers.named(details.chairExternalId(), "/chairExternalId"));
    }

    @Override
    protected HoldModerationSession details(ModerationSession moderationSession) {
        return moderationSession.details();
    }

    @Override
    protected ModerationSessionView view(ModerationSession moderationSession) {
        return ModerationSessionView.of(moderationSession);
    }
}
