package uk.police.wmp.recruitment.learning.programme;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.learning.partner.LearningPartnerService;

/** The learning programmes. Other features find one here. */
@Singleton
public class LearningProgrammeService
        extends Records<LearningProgramme, RecordLearningProgramme, LearningProgrammeView> {

    private final LearningPartnerService partners;

    LearningProgrammeService(LearningPartnerService partners) {
        super("learning-programmes", LearningProgramme::new, "name", "externalId");
        this.partners = partners;
    }

    @Override
    protected void amend(LearningProgramme learningProgramme, RecordLearningProgramme details) {
        learningProgramme.amend(details, partners.named(details.partnerExternalId(), "/partnerExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("learning_programme", "learning-programmes", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordLearningProgramme> bulk() {
        return BulkRecord.of("learning-programmes", RecordLearningProgramme.class)
                .into(LearningProgramme.class);
    }
}
