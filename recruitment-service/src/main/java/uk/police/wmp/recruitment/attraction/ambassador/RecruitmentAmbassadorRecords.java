package uk.police.wmp.recruitment.attraction.ambassador;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How recruitment ambassadors come in bulk, and how their changes are told. */
final class RecruitmentAmbassadorRecords {

    private RecruitmentAmbassadorRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("recruitment_ambassador", "recruitment-ambassadors", "recruitment:read")
                .about("worker_id");
    }

    @Produces
    @Singleton
    static BulkRecord<AppointRecruitmentAmbassador> bulk() {
        return BulkRecord.of("recruitment-ambassadors", AppointRecruitmentAmbassador.class)
                .into("recruitment_ambassador")
                .reference("workerExternalId", "worker", "worker_id")
                .noOverlap("worker_id", "inducted_on", "ended_on");
    }
}
