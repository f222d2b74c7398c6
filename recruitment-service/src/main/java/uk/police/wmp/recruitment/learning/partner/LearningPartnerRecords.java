package uk.police.wmp.recruitment.learning.partner;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How learning partners come in bulk, and how their changes are told. */
final class LearningPartnerRecords {

    private LearningPartnerRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("learning_partner", "learning-partners", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordLearningPartner> bulk() {
        return BulkRecord.of("learning-partners", RecordLearningPartner.class).into("learning_partner");
    }
}
