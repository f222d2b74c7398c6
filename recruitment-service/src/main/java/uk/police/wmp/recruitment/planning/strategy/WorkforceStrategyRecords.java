package uk.police.wmp.recruitment.planning.strategy;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How workforce strategies come in bulk, and how their changes are told. */
final class WorkforceStrategyRecords {

    private WorkforceStrategyRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("workforce_strategy", "workforce-strategies", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<DraftWorkforceStrategy> bulk() {
        return BulkRecord.of("workforce-strategies", DraftWorkforceStrategy.class)
                .into("workforce_strategy");
    }
}
