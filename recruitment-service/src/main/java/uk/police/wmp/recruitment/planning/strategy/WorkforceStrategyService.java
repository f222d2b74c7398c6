package uk.police.wmp.recruitment.planning.strategy;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** The workforce strategies. Other features find a strategy here. */
@Singleton
public class WorkforceStrategyService
        extends Records<WorkforceStrategy, RecordWorkforceStrategy, WorkforceStrategyView> {

    WorkforceStrategyService() {
        super("workforce-strategies", WorkforceStrategy::new, "startsOn", "externalId");
    }

    @Override
    protected void amend(WorkforceStrategy workforceStrategy, RecordWorkforceStrategy details) {
        workforceStrategy.amend(details);
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("workforce_strategy", "workforce-strategies", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordWorkforceStrategy> bulk() {
        return BulkRecord.of("workforce-strategies", RecordWorkforceStrategy.class)
                .into(WorkforceStrategy.class);
    }
}
