package uk.police.wmp.recruitment.learning.programme;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.learning.partner.LearningPartnerService;

/** The learning programmes. Other features find one here. */
@Singleton
public class LearningProgrammeService
        extends Records<LearningProgramme, RecordLearningProgramme, LearningProgrammeView> {

    private static final List<String> RULES = List.of("""
            select s.row_number, 'commissionedOn', 'must be the day on which it was commissioned: see its learning commission'
              from staged s join learning_commission c on c.programme_id = s.id
             where s.commissioned_on <> c.decided_on""");

    private final LearningPartnerService partners;

    LearningProgrammeService(LearningPartnerService partners) {
        super("learning-programmes", LearningProgramme::new, "name", "externalId");
        this.partners = partners;
    }

    @Override
    protected void amend(LearningProgramme learningProgramme, RecordLearningProgramme details) {
        learningProgramme.amend(details, partners.named(details.partnerExternalId(), "/partnerExternalId"));
    }

    @Override
    protected List<String> rules() {
        return RULES;
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
                .into(LearningProgramme.class)
                .rules(RULES);
    }
}
