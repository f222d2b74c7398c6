package uk.police.wmp.recruitment.apprenticeship;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.employment.InService;

/** How apprenticeships come in bulk, and how their changes are told. */
final class ApprenticeshipRecords {

    private ApprenticeshipRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("apprenticeship", "apprenticeships", "recruitment:read").about("worker_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordApprenticeship> bulk() {
        return BulkRecord.of("apprenticeships", RecordApprenticeship.class)
                .into("apprenticeship")
                .reference("workerExternalId", "worker", "worker_id")
                .reference("partnerExternalId", "learning_partner", "partner_id")
                .check(InService.check("startedOn"));
    }
}
