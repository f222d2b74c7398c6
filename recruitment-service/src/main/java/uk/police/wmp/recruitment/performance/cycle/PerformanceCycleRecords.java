package uk.police.wmp.recruitment.performance.cycle;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How performance cycles come in bulk, and how their changes are told. */
final class PerformanceCycleRecords {

    private PerformanceCycleRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("performance_cycle", "performance-cycles", "performance:read");
    }

    @Produces
    @Singleton
    static BulkRecord<SetPerformanceCycle> bulk() {
        return BulkRecord.of("performance-cycles", SetPerformanceCycle.class)
                .into("performance_cycle")
                .permission("performance:write");
    }
}
