package uk.police.wmp.recruitment.planning.strategyyear;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.planning.strategy.WorkforceStrategyService;

@Singleton
class WorkforceStrategyYearService
        extends Records<WorkforceStrategyYear, RecordWorkforceStrategyYear, WorkforceStrategyYearView> {

    private static final List<String> RULES = List.of("""
            select s.row_number, 'startsOn', 'must be a financial year of the strategy''s period'
              from staged s join workforce_strategy w on w.id = s.strategy_id
             where s.starts_on > w.ends_on or (s.starts_on + interval '1 year')::date <= w.starts_on""");

    private final WorkforceStrategyService strategies;

    WorkforceStrategyYearService(WorkforceStrategyService strategies) {
        super("workforce-strategy-years", WorkforceStrategyYear::new, "startsOn", "externalId");
        this.strategies = strategies;
    }

    @Override
    protected void amend(WorkforceStrategyYear workforceStrategyYear, RecordWorkforceStrategyYear details) {
        workforceStrategyYear.amend(details, strategies.named(details.strategyExternalId(), "/strategyExternalId"));
    }

    @Override
    protected List<String> rules() {
        return RULES;
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("workforce_strategy_year", "workforce-strategy-years", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordWorkforceStrategyYear> bulk() {
        return BulkRecord.of("workforce-strategy-years", RecordWorkforceStrategyYear.class)
                .into(WorkforceStrategyYear.class)
                .rules(RULES);
    }
}
