package uk.police.wmp.recruitment.application.condition;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How conditions of applications come in bulk, and how their changes are told. */
final class ApplicationConditionRecords {

    private ApplicationConditionRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("application_condition", "application-conditions", "recruitment:read")
                .about("application_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordApplicationCondition> bulk() {
        return BulkRecord.of("application-conditions", RecordApplicationCondition.class)
                .into("application_condition")
                .reference("applicationExternalId", "application", "application_id");
    }
}
