package uk.police.wmp.recruitment.planning.strategy;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** The workforce strategies. Other features find a strategy here. */
@Singleton
public class WorkforceStrategyService
        extends Records<WorkforceStrategy, RecordWorkforceStrategy, WorkforceStrategyView> {

    private static final List<String> RULES = List.of("""
            select distinct s.row_number, 'endsOn', 'must not leave out a financial year that the strategy has an amount for'
              from staged s join workforce_strategy_year y on y.strategy_id = s.id
             where y.starts_on > s.ends_on or (y.starts_on + interval '1 year')::date <= s.starts_on""");

    WorkforceStrategyService() {
        super("workforce-strategies", WorkforceStrategy::new, "startsOn", "externalId");
    }

    @Override
    protected void amend(WorkforceStrategy workforceStrategy, RecordWorkforceStrategy details) {
        workforceStrategy.amend(details);
    }

    @Override
    protected List<String> rules() {
        return RULES;
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
                .into(WorkforceStrategy.class)
                .rules(RULES);
    }
}
