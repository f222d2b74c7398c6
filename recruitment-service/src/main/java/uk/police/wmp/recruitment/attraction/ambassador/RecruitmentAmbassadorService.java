package uk.police.wmp.recruitment.attraction.ambassador;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.worker.WorkerService;

/** The recruitment ambassadors. Other features find an ambassador here. */
@Singleton
public class RecruitmentAmbassadorService
        extends Records<RecruitmentAmbassador, RecordRecruitmentAmbassador, RecruitmentAmbassadorView> {

    private final WorkerService workers;

    RecruitmentAmbassadorService(WorkerService workers) {
        super("recruitment-ambassadors", RecruitmentAmbassador::new, "inductedOn", "externalId");
        this.workers = workers;
    }

    @Override
    protected void amend(RecruitmentAmbassador recruitmentAmbassador, RecordRecruitmentAmbassador details) {
        recruitmentAmbassador.amend(details, workers.named(details.workerExternalId(), "/workerExternalId"));
    }

    @Override
    protected List<String> rules() {
        return AmbassadorRules.ALL;
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("recruitment_ambassador", "recruitment-ambassadors", "recruitment:read")
                .about("worker_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordRecruitmentAmbassador> bulk() {
        return BulkRecord.of("recruitment-ambassadors", RecordRecruitmentAmbassador.class)
                .into(RecruitmentAmbassador.class)
                .noOverlap("worker_id", "inducted_on", "ended_on")
                .rules(AmbassadorRules.ALL);
    }
}
