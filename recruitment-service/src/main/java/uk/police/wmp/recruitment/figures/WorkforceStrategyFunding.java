package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Whether the financial plan pays for the posts that a workforce strategy counts on (inspection of 2018/19, future workforce). */
@ApplicationScoped
class WorkforceStrategyFunding implements Figure {

    // A year of the strategy without an amount is a row all the same: that is the year to ask about. Posts are those of
    // its first day.
    private static final String YEARS = """
            with year as (
                select s.id as strategy_id, s.external_id, s.name, coalesce(s.financial_plan, 'NONE') as financial_plan,
                       coalesce(s.operating_model, 'NONE') as operating_model, cast(y as date) as starts_on
                  from workforce_strategy s
                 cross join lateral generate_series(
                       date_trunc('year', s.starts_on - interval '3 months') + interval '3 months', s.ends_on, interval '1 year') as y
                 where s.starts_on <= :as_at and s.ends_on >= :as_at
                   and (:strategy::text is null or s.external_id = :strategy))
            """;

    private static final String SQL = YEARS + """
            select y.name as strategy, y.starts_on as financial_year, y.financial_plan, y.operating_model,
                   sum(f.amount_gbp) as amount_gbp, sum(f.posts) as funded_posts,
                   sum((select coalesce(sum(e.posts), 0) from establishment e
                         where e.valid_from <= y.starts_on and (e.valid_to is null or e.valid_to >= y.starts_on))) as established_posts,
                   count(*) filter (where f.id is null) as years_without_amount
              from year y
              left join workforce_strategy_year f on f.strategy_id = y.strategy_id and f.starts_on = y.starts_on
             group by y.name, y.starts_on, y.financial_plan, y.operating_model
             order by y.name, y.starts_on, y.financial_plan, y.operating_model
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("workforce-strategy-funding", "Workforce strategy: what the financial plan pays for")
                .question("Does the financial plan pay for the posts of each year of the workforce strategy?")
                .publishedExactly("It adds up pounds and posts; no person is in it.")
                .time(TimeShape.AS_AT)
                .filters(Filter.text("strategy", "Only this strategy, by its external id"))
                .columns(
                        Column.dimension("strategy", "Strategy"),
                        Column.financialYear("financialYear", "Financial year"),
                        Column.dimension("financialPlan", "Financial plan"),
                        Column.dimension("operatingModel", "Operating model"),
                        Column.measure("amountGbp", "Amount £", "GBP", 0),
                        Column.measure("fundedPosts", "Posts funded", "FTE", 1),
                        Column.measure("establishedPosts", "Posts established", "FTE", 1),
                        Column.sum("unfunded", "Established beyond the money")
                                .of("establishedPosts")
                                .minus("fundedPosts")
                                .unit("FTE")
                                .decimals(1),
                        Column.count("yearsWithoutAmount", "Years without an amount")
                                .unit("years"))
                .sql(SQL)
                .sources("workforce-strategies", "workforce-strategy-years", "establishments")
                .records(
                        RecordsBehind.of(
                                "workforce-strategy-years",
                                "/v1/workforce-strategy-years",
                                "recruitment:read",
                                RecordsBehind.parts("amountGbp", "fundedPosts"),
                                YEARS + """
                                select f.id, f.external_id, y.name as strategy, y.starts_on as financial_year, y.financial_plan,
                                       y.operating_model
                                  from year y
                                  join workforce_strategy_year f on f.strategy_id = y.strategy_id and f.starts_on = y.starts_on
                                """),
                        RecordsBehind.of(
                                "workforce-strategies",
                                "/v1/workforce-strategies",
                                "recruitment:read",
                                RecordsBehind.each("yearsWithoutAmount"),
                                YEARS + """
                                select y.strategy_id as id, y.external_id, y.name as strategy, y.starts_on as financial_year,
                                       y.financial_plan, y.operating_model
                                  from year y
                                 where not exists (select from workforce_strategy_year f
                                                    where f.strategy_id = y.strategy_id and f.starts_on = y.starts_on)
                                """))
                .notes(
                        "The strategies whose period holds the day, drafts included; each financial year that the period touches is a row."
                                + " Posts established are the whole force's on the year's first day: funded for ever or for a time.",
                        "A year that the financial plan has no amount for is counted in the last column, which leads to the strategy; its posts"
                                + " funded are absent.")
                .chart(Chart.bars("fundedPosts", "establishedPosts"))
                .build();
    }
}
