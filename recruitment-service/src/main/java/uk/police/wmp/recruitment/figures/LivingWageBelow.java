package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Staff paid less than an hourly rate (modern workforce paper of 2018, para 48). */
@ApplicationScoped
class LivingWageBelow implements Figure {

    /** {@code wage}: the rate that is asked for, or the one of the day; none before there was one. */
    private static final String WAGE = """
            with wage as (
                select coalesce(:hourly_rate::numeric, (select r.hourly_rate_gbp from living_wage_rate r
                                                         where r.valid_from <= :as_at order by r.valid_from desc limit 1)) as rate)
            """;

    private static final String SQL = WAGE + """
            select e.worker_type,
                   case when any_value(l.rate) is not null then count(*) filter (where p.hourly_rate_gbp < l.rate) end as below,
                   case when any_value(l.rate) is not null then count(*) end                                          as paid,
                   any_value(l.rate)                                                                                  as living_wage
              from pay_point p
              join employment e on e.worker_id = p.worker_id
               and e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
              join code t on t.list = 'worker-type' and t.code = e.worker_type
             cross join wage l
             where p.valid_from <= :as_at and (p.valid_to is null or p.valid_to >= :as_at)
             group by e.worker_type, t.position
             order by t.position
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("living-wage-below", "Staff below the living wage")
                .version(2)
                .question("How many people would the living wage of the day, or another hourly rate, lift?")
                .publishedExactly("Hourly rates follow from published pay scales and posts.")
                .time(TimeShape.AS_AT)
                .filters(Filter.number("hourlyRate", "What if: pounds an hour, instead of the living wage of the day"))
                .columns(
                        Column.dimension("workerType", "Role type").codes("worker-type"),
                        Column.count("below", "Below the rate"),
                        Column.count("paid", "With an hourly rate"),
                        Column.percent("belowPercent", "Below the rate", 1)
                                .of("below")
                                .over("paid"),
                        Column.measure("livingWage", "Hourly rate", "pounds", 2).notAdditive())
                .sql(SQL)
                .summedTotals()
                .sources("pay-points", "employments", "living-wage-rates")
                .records(RecordsBehind.of(
                        "pay-points",
                        "/v1/pay-points",
                        "recruitment:read",
                        RecordsBehind.each("paid").marked("below"),
                        WAGE + """
                        select p.id, p.external_id, e.worker_type, p.hourly_rate_gbp < (select l.rate from wage l) as below
                          from pay_point p
                          join employment e on e.worker_id = p.worker_id
                           and e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
                         where p.valid_from <= :as_at and (p.valid_to is null or p.valid_to >= :as_at)
                        """))
                .notes(
                        "Counts workers in service on the day by their pay point of that day; exactly the rate is not below it.",
                        "The rate is the latest that had begun by the day. Before the first there is none, and nobody is counted.")
                .chart(Chart.bars("below"))
                .build();
    }
}
