package uk.police.wmp.recruitment.planning.strategy;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

/** The workforce strategies. Other features find a strategy here. */
@Singleton
public class WorkforceStrategyService
        extends RecordService<WorkforceStrategy, DraftWorkforceStrategy, WorkforceStrategyView> {

    private final WorkforceStrategyRepository strategies;

    WorkforceStrategyService(WorkforceStrategyRepository strategies) {
        super("workforce-strategies", strategies, WorkforceStrategyView.class);
        this.strategies = strategies;
    }

    /** The one with this external id, which a request named in this field. */
    public WorkforceStrategy named(String externalId, String field) {
        return strategies
                .find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no workforce strategy has this external id"));
    }

    ListQuery<WorkforceStrategyView> list(WorkforceStrategyFilter filter) {
        return ListQuery.of(strategies, WorkforceStrategyView.class)
                .where("startsOn <= :validOn and endsOn >= :validOn", "validOn", filter.validOn())
                .sortable("startsOn", "externalId")
                .csv(DraftWorkforceStrategy.class);
    }

    @Override
    protected WorkforceStrategy blank() {
        return new WorkforceStrategy();
    }

    @Override
    protected void amend(WorkforceStrategy workforceStrategy, DraftWorkforceStrategy details) {
        workforceStrategy.amend(details);
    }

    @Override
    protected DraftWorkforceStrategy details(WorkforceStrategy workforceStrategy) {
        return workforceStrategy.details();
    }

    @Override
    protected WorkforceStrategyView view(WorkforceStrategy workforceStrategy) {
        return WorkforceStrategyView.of(workforceStrategy);
    }
}
