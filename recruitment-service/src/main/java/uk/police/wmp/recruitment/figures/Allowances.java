package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Who has which allowance on a day, and what a year of them costs (modern workforce paper of 2018, para 54: pay and conditions). */
@ApplicationScoped
class Allowances implements Figure {

    /** {@code paid}: each allowance with each person in service who has it, by name or by the grade of their pay point of the day. */
    private static final String PAID = """
            with paid as (
                select a.kind, a.annual_rate_gbp, e.worker_id, e.id as employment_id, e.external_id as employment_external_id
                  from allowance a
                  join employment e on e.worker_id = a.worker_id
                   and e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
                 where a.valid_from <= :as_at and (a.valid_to is null or a.valid_to >= :as_at)
                   and (:review::text is null or a.review = :review)
                union all
                select a.kind, a.annual_rate_gbp, e.worker_id, e.id, e.external_id
                  from allowance a
                  join pay_point p on p.grade = a.grade and p.valid_from <= :as_at and (p.valid_to is null or p.valid_to >= :as_at)
                  join employment e on e.worker_id = p.worker_id
                   and e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
                 where a.valid_from <= :as_at and (a.valid_to is null or a.valid_to >= :as_at)
                   and (:review::text is null or a.review = :review))
            """;

    private static final String SQL = PAID + """
            select p.kind, count(distinct p.worker_id) as holders, sum(p.annual_rate_gbp) as annual_cost
              from paid p
              join code k on k.list = 'allowance-kind' and k.code = p.kind
             group by p.kind, k.position
             order by k.position
            """;

    private static final String RECORDS = PAID + """
            select distinct p.employment_id as id, p.employment_external_id as external_id, p.kind from paid p
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("allowances", "Allowances")
                .question("How many people have each allowance, and what does a year of them cost?")
                .time(TimeShape.AS_AT)
                .filters(Filter.text("review", "Only allowances that this review of pay and conditions weighs"))
                .columns(
                        Column.dimension("kind", "Allowance").codes("allowance-kind"),
                        Column.count("holders", "Who have it").disclosive(),
                        Column.measure("annualCost", "Cost of a year", "pounds", 0)
                                .countedBy("holders"))
                .sql(SQL)
                .summedTotals()
                .sources("allowances", "pay-points", "employments")
                .records(RecordsBehind.of(
                        "employments", "/v1/employments", "recruitment:read", RecordsBehind.each("holders"), RECORDS))
                .notes(
                        "Counts people in service who have the allowance by name, or whose pay point of the day is of a grade that has it;"
                                + " who has one by name and by grade has both. Each is a holder of the"
                                + " kind once, and in the total once for each kind.",
                        "The cost of a year is what is paid if everybody keeps on the day's rate all year.")
                .chart(Chart.bars("annualCost"))
                .build();
    }
}
