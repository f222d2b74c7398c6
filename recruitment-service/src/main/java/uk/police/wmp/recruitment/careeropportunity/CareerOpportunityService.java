package uk.police.wmp.recruitment.careeropportunity;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.rest.Caller;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.rest.RecordNotFound;

@Singleton
class CareerOpportunityService extends RecordService<CareerOpportunity, PublishOpportunity, CareerOpportunityView> {

    private final CareerOpportunityRepository opportunities;
    private final OrganisationUnitService units;
    private final Caller caller;
    private final Clock clock;

    CareerOpportunityService(
            CareerOpportunityRepository opportunities, OrganisationUnitService units, Caller caller, Clock clock) {
        super("career-opportunities", opportunities, CareerOpportunityView.class);
        this.opportunities = opportunities;
        this.units = units;
        this.caller = caller;
        this.clock = clock;
    }

    ListQuery<CareerOpportunityView> list(CareerOpportunityFilter filter) {
        return all().where("kind = :kind", "kind", filter.kind())
                .where("workerType is null or workerType = :workerType", "workerType", filter.workerType())
                .where(
                        "publishedOn <= :openOn and (closesOn is null or closesOn >= :openOn)",
                        "openOn",
                        filter.openOn());
    }

    /** What is open today to what the worker is to the force today. */
    ListQuery<CareerOpportunityView> openTo(UUID workerId) {
        if (!workerId.equals(caller.workerId()) && !caller.may("recruitment:read")) {
            throw new RecordNotFound("workers", workerId);
        }
        LocalDate today = LocalDate.now(clock);
        return all().where("publishedOn <= :today and (closesOn is null or closesOn >= :today)", "today", today)
                .where(
                        "workerType is null or workerType in :types",
                        "types",
                        opportunities.workerTypes(workerId, today));
    }

    private ListQuery<CareerOpportunityView> all() {
        return ListQuery.of(opportunities, CareerOpportunityView.class)
                .sortable("publishedOn", "externalId")
                .csv(PublishOpportunity.class);
    }

    @Override
    protected CareerOpportunity blank() {
        return new CareerOpportunity();
    }

    @Override
    protected void amend(CareerOpportunity opportunity, PublishOpportunity details) {
        opportunity.amend(
                details,
                details.unitExternalId() == null ? null : units.named(details.unitExternalId(), "/unitExternalId"));
    }

    @Override
    protected PublishOpportunity details(CareerOpportunity opportunity) {
        return opportunity.details();
    }

    @Override
    protected CareerOpportunityView view(CareerOpportunity opportunity) {
        return CareerOpportunityView.of(opportunity);
    }
}
