package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.Grain;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Final ratings of what was achieved and how (people paper of April 2022, paras 50 and 51). */
@ApplicationScoped
class RatingsDistribution implements Figure {

    // A cycle that ends on the first or the last day of the period counts.
    private static final String SQL = Departments.SQL + """
            , rated as (
                select c.name as cycle,
                       case when :by = 'DEPARTMENT' then\s""" + Departments.NAME + """
                   end as department,
                       v.final_what, v.final_how, count(*) as people
                  from performance_cycle c
                  join performance_conversation v on v.cycle_id = c.id and v.final_what is not null
                  left join posting p on p.worker_id = v.worker_id and :by = 'DEPARTMENT'
                   and p.valid_from <= c.ends_on and (p.valid_to is null or p.valid_to >= c.ends_on)
                  left join part on part.unit_id = p.unit_id
                 where c.ends_on between :from and :to
                 group by 1, 2, 3, 4
            )
            select r.cycle, r.department, k.code as rating,
                   coalesce(sum(r.people) filter (where r.final_what = k.code), 0) as what,
                   coalesce(sum(r.people) filter (where r.final_how = k.code), 0)  as how,
                   sum(r.people)                                                   as rated
              from rated r
             cross join code k
             where k.list = 'performance-rating' and k.valid_from <= :to and (k.valid_to is null or k.valid_to >= :from)
             group by r.cycle, r.department, k.code, k.position
             order by r.cycle, r.department, k.position
            """;

    private static final String RECORDS = Departments.SQL + """
            select v.id, v.external_id, c.name as cycle, k.code as rating, v.final_what = k.code as what, v.final_how = k.code as how,
                   case when :by = 'DEPARTMENT' then\s""" + Departments.NAME + """
                   end as department
              from performance_cycle c
              join performance_conversation v on v.cycle_id = c.id and v.final_what is not null
             join code k on k.list = 'performance-rating' and k.valid_from <= :to and (k.valid_to is null or k.valid_to >= :from)
              left join posting p on p.worker_id = v.worker_id
               and p.valid_from <= c.ends_on and (p.valid_to is null or p.valid_to >= c.ends_on)
              left join part on part.unit_id = p.unit_id
             where c.ends_on between :from and :to
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("ratings-distribution", "Performance ratings")
                .question("How are the final ratings of what people achieved, and of how, spread?")
                .version(2)
                .time(TimeShape.PERIOD)
                .oneAtATime(Grain.FINANCIAL_YEAR)
                .filters(Filter.choice("by", "Of the whole force, or of each department", "FORCE", "DEPARTMENT"))
                .columns(
                        Column.dimension("cycle", "Cycle"),
                        Column.dimension("department", "Department"),
                        Column.dimension("rating", "Rating").codes("performance-rating"),
                        Column.count("what", "What was achieved").disclosive(),
                        Column.percent("whatPercent", "What was achieved, of those rated", 1)
                                .of("what")
                                .over("rated"),
                        Column.count("how", "How it was achieved").disclosive(),
                        Column.percent("howPercent", "How it was achieved, of those rated", 1)
                                .of("how")
                                .over("rated"),
                        Column.count("rated", "Rated").notAdditive())
                .sql(SQL)
                .sources("performance-cycles", "performance-conversations", "postings")
                .records(
                        RecordsBehind.of(
                                "performance-conversations",
                                "/v1/performance-conversations",
                                "performance:read",
                                RecordsBehind.marked("what", "how"),
                                RECORDS),
                        RecordsBehind.of(
                                "performance-conversations",
                                "/v1/performance-conversations",
                                "performance:read",
                                RecordsBehind.each("rated").marked("what", "how"),
                                RECORDS))
                .notes(
                        "Final ratings only, of cycles that end in the period: what a manager proposed and a moderation session"
                                + " weighed is not counted.",
                        "Everybody who is rated counts once for what was achieved and once for how.",
                        "A worker's department is the one of the posting on the cycle's last day.",
                        Departments.NOTE,
                        "Behind a row is everybody who has the rating for what was achieved, or for how.")
                .chart(Chart.bars("whatPercent", "howPercent"))
                .build();
    }
}
