package uk.police.wmp.recruitment.application;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How applications come in bulk, and how their changes are told. */
final class ApplicationRecords {

    private ApplicationRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("application", "applications", "recruitment:read").about("candidate_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordApplication> bulk() {
        return BulkRecord.of("applications", RecordApplication.class)
                .into("application")
                .reference("campaignExternalId", "campaign", "campaign_id")
                .reference("candidateExternalId", "candidate", "candidate_id")
                .reference("expressionOfInterestExternalId", "expression_of_interest", "expression_of_interest_id");
    }
}
