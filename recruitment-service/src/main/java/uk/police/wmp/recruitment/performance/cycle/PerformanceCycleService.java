package uk.police.wmp.recruitment.performance.cycle;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** The cycles of performance conversations. Other features find a cycle here. */
@Singleton
public class PerformanceCycleService extends Records<PerformanceCycle, RecordPerformanceCycle, PerformanceCycleView> {

    PerformanceCycleService() {
        super("performance-cycles", PerformanceCycle::new, "startsOn", "externalId");
    }

    @Override
    protected void amend(PerformanceCycle performanceCycle, RecordPerformanceCycle details) {
        performanceCycle.amend(details);
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("performance_cycle", "performance-cycles", "performance:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordPerformanceCycle> bulk() {
        return BulkRecord.of("performance-cycles", RecordPerformanceCycle.class)
                .into(PerformanceCycle.class)
                .permission("performance:write");
    }
}
