package uk.police.wmp.recruitment.learning.programme;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How learning programmes come in bulk, and how their changes are told. */
final class LearningProgrammeRecords {

    private LearningProgrammeRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("learning_programme", "learning-programmes", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<OfferLearningProgramme> bulk() {
        return BulkRecord.of("learning-programmes", OfferLearningProgramme.class)
                .into("learning_programme")
                .reference("partnerExternalId", "learning_partner", "partner_id");
    }
}
