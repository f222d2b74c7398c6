package uk.police.wmp.recruitment.learning.aspiration;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.employment.InService;

/** How development aspirations come in bulk, and how their changes are told. */
final class DevelopmentAspirationRecords {

    private DevelopmentAspirationRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("development_aspiration", "development-aspirations", "recruitment:read")
                .about("worker_id")
                .identifying("aspiration");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordDevelopmentAspiration> bulk() {
        return BulkRecord.of("development-aspirations", RecordDevelopmentAspiration.class)
                .into("development_aspiration")
                .reference("workerExternalId", "worker", "worker_id")
                .reference("programmeExternalId", "learning_programme", "programme_id")
                .check(InService.check("recordedOn"));
    }
}
