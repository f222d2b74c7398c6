package uk.police.wmp.recruitment.promotion.opportunity;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.promotion.process.PromotionProcessService;
import uk.police.wmp.rest.ListQuery;

/** What helps towards the next rank. The calendar finds it here. */
@Singleton
public class DevelopmentOpportunityService
        extends RecordService<DevelopmentOpportunity, OfferDevelopmentOpportunity, DevelopmentOpportunityView> {

    private final DevelopmentOpportunityRepository opportunities;
    private final PromotionProcessService processes;

    DevelopmentOpportunityService(DevelopmentOpportunityRepository opportunities, PromotionProcessService processes) {
        super("development-opportunities", opportunities, DevelopmentOpportunityView.class);
        this.opportunities = opportunities;
        this.processes = processes;
    }

    /** Those that last to this day at least, by the day on which they begin. */
    public List<DevelopmentOpportunityView> notOverBefore(LocalDate day) {
        return opportunities
                .find("endsOn >= ?1 order by startsOn, externalId", day)
                .project(DevelopmentOpportunityView.class)
                .list();
    }

    ListQuery<DevelopmentOpportunityView> list(DevelopmentOpportunityFilter filter) {
        return ListQuery.of(opportunities, DevelopmentOpportunityView.class)
                .where("kind = :kind", "kind", filter.kind())
                .where("process.externalId = :processExternalId", "processExternalId", filter.processExternalId())
                .where("endsOn >= :endsFrom", "endsFrom", filter.endsFrom())
                .sortable("startsOn", "externalId")
                .csv(OfferDevelopmentOpportunity.class);
    }

    @Override
    protected DevelopmentOpportunity blank() {
        return new DevelopmentOpportunity();
    }

    @Override
    protected void amend(DevelopmentOpportunity developmentOpportunity, OfferDevelopmentOpportunity details) {
        developmentOpportunity.amend(
                details,
                details.processExternalId() == null
                        ? null
                        : processes.named(details.processExternalId(), "/processExternalId"));
    }

    @Override
    protected OfferDevelopmentOpportunity details(DevelopmentOpportunity developmentOpportunity) {
        return developmentOpportunity.details();
    }

    @Override
    protected DevelopmentOpportunityView view(DevelopmentOpportunity developmentOpportunity) {
        return DevelopmentOpportunityView.of(developmentOpportunity);
    }
}
