package uk.police.wmp.recruitment.careeropportunity;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.rest.Caller;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.rest.RecordNotFound;

@Singleton
class CareerOpportunityService extends Records<CareerOpportunity, RecordCareerOpportunity, CareerOpportunityView> {

    private static final String WORKER_TYPES = """
            select e.worker_type from employment e
             where e.worker_id = :worker and e.joined_on <= :day and (e.left_on is null or e.left_on >= :day)""";

    private final OrganisationUnitService units;
    private final Caller caller;
    private final Clock clock;

    CareerOpportunityService(OrganisationUnitService units, Caller caller, Clock clock) {
        super("career-opportunities", CareerOpportunity::new, "publishedOn", "externalId");
        this.units = units;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is open today to what the worker is to the force today. */
    ListQuery<CareerOpportunityView> openTo(UUID workerId) {
        if (!workerId.equals(caller.workerId()) && !caller.may("recruitment:read")) {
            throw new RecordNotFound("workers", workerId);
        }
        LocalDate today = LocalDate.now(clock);
        return all().where("publishedOn <= :today and (closesOn is null or closesOn >= :today)", "today", today)
                .where("workerType is null or workerType in :types", "types", workerTypes(workerId, today));
    }

    @Override
    protected void amend(CareerOpportunity opportunity, RecordCareerOpportunity details) {
        opportunity.amend(details, units.named(details.unitExternalId(), "/unitExternalId"));
    }

    /** What the worker is to the force on this day; nothing for somebody who isn't in service. */
    List<String> workerTypes(UUID workerId, LocalDate day) {
        Stream<?> types = getEntityManager()
                .createNativeQuery(WORKER_TYPES)
                .setParameter("worker", workerId)
                .setParameter("day", day)
                .getResultStream();
        return types.map(String.class::cast).toList();
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("career_opportunity", "career-opportunities", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordCareerOpportunity> bulk() {
        return BulkRecord.of("career-opportunities", RecordCareerOpportunity.class)
                .into(CareerOpportunity.class)
                .permission("talent:write");
    }
}
