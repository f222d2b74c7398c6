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

    private static final String SQL = """
            select e.worker_type,
                   count(*) filter (where p.hourly_rate_gbp < :hourly_rate::numeric) as below,
                   count(*)                                                          as paid
              from pay_point p
              join employment e on e.worker_id = p.worker_id
               and e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
              join code t on t.list = 'worker-type' and t.code = e.worker_type
             where p.valid_from <= :as_at and (p.valid_to is null or p.valid_to >= :as_at)
             group by e.worker_type, t.position
             order by t.position
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("living-wage-below", "Staff below the living wage")
                .question("How many people would a given hourly rate lift?")
                .publishedExactly("Hourly rates follow from published pay scales and posts.")
                .time(TimeShape.AS_AT)
                .filters(Filter.number("hourlyRate", "Pounds an hour").defaultsTo("9.00"))
                .columns(
                        Column.dimension("workerType", "Role type").codes("worker-type"),
                        Column.count("below", "Below the rate"),
                        Column.count("paid", "With an hourly rate"),
                        Column.percent("belowPercent", "Below the rate", 1)
                                .of("below")
                                .over("paid"))
                .sql(SQL)
                .summedTotals()
                .sources("pay-points", "employments")
                .records(RecordsBehind.of(
                        "pay-points",
                        "/v1/pay-points",
                        "recruitment:read",
                        RecordsBehind.each("paid").marked("below"),
                        """
                        select p.id, p.external_id, e.worker_type, p.hourly_rate_gbp < :hourly_rate::numeric as below
                          from pay_point p
                          join employment e on e.worker_id = p.worker_id
                           and e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
                         where p.valid_from <= :as_at and (p.valid_to is null or p.valid_to >= :as_at)
                        """))
                .notes(
                        "Counts workers in service on the day by their pay point of that day; exactly the rate is not below it.",
                        "Unless given, the rate is the Foundation Living Wage of April 2019: 9.00 pounds.")
                .chart(Chart.bars("below"))
                .build();
    }
}
