package uk.police.wmp.recruitment.learning.partner;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

/** The learning partners. Other features find one here. */
@Singleton
public class LearningPartnerService extends RecordService<LearningPartner, RecordLearningPartner, LearningPartnerView> {

    private final LearningPartnerRepository partners;

    LearningPartnerService(LearningPartnerRepository partners) {
        super("learning-partners", partners, LearningPartnerView.class);
        this.partners = partners;
    }

    /** The one with this external id, which a request named in this field. */
    public LearningPartner named(String externalId, String field) {
        return partners.find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no learning partner has this external id"));
    }

    ListQuery<LearningPartnerView> list(LearningPartnerFilter filter) {
        return ListQuery.of(partners, LearningPartnerView.class)
                .where("kind = :kind", "kind", filter.kind())
                .where(
                        "contractFrom <= :validOn and (contractTo is null or contractTo >= :validOn)",
                        "validOn",
                        filter.validOn())
                .sortable("name", "externalId")
                .csv(RecordLearningPartner.class);
    }

    @Override
    protected LearningPartner blank() {
        return new LearningPartner();
    }

    @Override
    protected void amend(LearningPartner learningPartner, RecordLearningPartner details) {
        learningPartner.amend(details);
    }

    @Override
    protected RecordLearningPartner details(LearningPartner learningPartner) {
        return learningPartner.details();
    }

    @Override
    protected LearningPartnerView view(LearningPartner learningPartner) {
        return LearningPartnerView.of(learningPartner);
    }
}
