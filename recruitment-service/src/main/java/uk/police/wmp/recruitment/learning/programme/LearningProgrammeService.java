package uk.police.wmp.recruitment.learning.programme;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.learning.partner.LearningPartnerService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

/** The learning programmes. Other features find one here. */
@Singleton
public class LearningProgrammeService
        extends RecordService<LearningProgramme, OfferLearningProgramme, LearningProgrammeView> {

    private final LearningProgrammeRepository programmes;
    private final LearningPartnerService partners;

    LearningProgrammeService(LearningProgrammeRepository programmes, LearningPartnerService partners) {
        super("learning-programmes", programmes, LearningProgrammeView.class);
        this.programmes = programmes;
        this.partners = partners;
    }

    /** The one with this external id, which a request named in this field. */
    public LearningProgramme named(String externalId, String field) {
        return programmes
                .find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no learning programme has this external id"));
    }

    ListQuery<LearningProgrammeView> list(LearningProgrammeFilter filter) {
        return ListQuery.of(programmes, LearningProgrammeView.class)
                .where("kind = :kind", "kind", filter.kind())
                .where("level = :level", "level", filter.level())
                .where("partner.externalId = :partnerExternalId", "partnerExternalId", filter.partnerExternalId())
                .sortable("name", "externalId")
                .csv(OfferLearningProgramme.class);
    }

    @Override
    protected LearningProgramme blank() {
        return new LearningProgramme();
    }

    @Override
    protected void amend(LearningProgramme learningProgramme, OfferLearningProgramme details) {
        learningProgramme.amend(
                details,
                details.partnerExternalId() == null
                        ? null
                        : partners.named(details.partnerExternalId(), "/partnerExternalId"));
    }

    @Override
    protected OfferLearningProgramme details(LearningProgramme learningProgramme) {
        return learningProgramme.details();
    }

    @Override
    protected LearningProgrammeView view(LearningProgramme learningProgramme) {
        return LearningProgrammeView.of(learningProgramme);
    }
}
