package uk.police.wmp.recruitment.performance.cycle;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

/** The cycles of performance conversations. Other features find a cycle here. */
@Singleton
public class PerformanceCycleService
        extends RecordService<PerformanceCycle, SetPerformanceCycle, PerformanceCycleView> {

    private final PerformanceCycleRepository cycles;

    PerformanceCycleService(PerformanceCycleRepository cycles) {
        super("performance-cycles", cycles, PerformanceCycleView.class);
        this.cycles = cycles;
    }

    /** The one with this external id, which a request named in this field. */
    public PerformanceCycle named(String externalId, String field) {
        return cycles.find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no performance cycle has this external id"));
    }

    ListQuery<PerformanceCycleView> list(PerformanceCycleFilter filter) {
        return ListQuery.of(cycles, PerformanceCycleView.class)
                .where("startsOn <= :on and endsOn >= :on", "on", filter.on())
                .sortable("startsOn", "externalId")
                .csv(SetPerformanceCycle.class);
    }

    @Override
    protected PerformanceCycle blank() {
        return new PerformanceCycle();
    }

    @Override
    protected void amend(PerformanceCycle performanceCycle, SetPerformanceCycle details) {
        performanceCycle.amend(details);
    }

    @Override
    protected SetPerformanceCycle details(PerformanceCycle performanceCycle) {
        return performanceCycle.details();
    }

    @Override
    protected PerformanceCycleView view(PerformanceCycle performanceCycle) {
        return PerformanceCycleView.of(performanceCycle);
    }
}
