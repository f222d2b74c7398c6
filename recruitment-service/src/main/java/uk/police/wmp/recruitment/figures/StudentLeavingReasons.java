package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Grain;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Why student officers left in probation, by theme (people paper of April 2022, para 15). */
@ApplicationScoped
class StudentLeavingReasons implements Figure {

    private static final String SQL = """
            select coalesce(o.leaving_theme, 'NOT_RECORDED')   as theme,
                   count(*)                                    as leavers,
                   sum(count(*)) over ()                       as all_leavers
              from student_officer o
              join code r on r.list = 'entry-route' and r.code = o.entry_route
              left join code t on t.list = 'leaving-theme' and t.code = o.leaving_theme
             where o.left_on >= :from and o.left_on <= :to and o.confirmed_on is null
               and not 'NOT_A_STUDENT' = any (r.groups)
             group by o.leaving_theme, t.position
             order by t.position nulls last
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("student-leaving-reasons", "Why student officers leave during probation")
                .question("Of the student officers who left during probation, how many left for which reason?")
                .time(TimeShape.PERIOD)
                .oneAtATime(Grain.FINANCIAL_YEAR)
                .columns(
                        Column.dimension("theme", "Theme").codes("leaving-theme"),
                        Column.count("leavers", "Left during probation").disclosive(),
                        Column.percent("sharePercent", "Share of leavers", 1)
                                .of("leavers")
                                .over("allLeavers"),
                        Column.measure("allLeavers", "All who left during probation", "people", 0)
                                .notAdditive())
                .sql(SQL)
                .summedTotals()
                .sources("student-officers")
                .records(RecordsBehind.of(
                                "student-officers",
                                "/v1/student-officers",
                                "recruitment:read",
                                RecordsBehind.each("leavers"),
                                """
                        select o.id, o.external_id, coalesce(o.leaving_theme, 'NOT_RECORDED') as theme
                          from student_officer o
                          join code r on r.list = 'entry-route' and r.code = o.entry_route
                         where o.left_on >= :from and o.left_on <= :to and o.confirmed_on is null
                           and not 'NOT_A_STUDENT' = any (r.groups)
                        """)
                        .telling("student-welfare:read"))
                .notes(
                        "Counts those whose last day of service falls into the period, and who had not been confirmed, transferees and"
                                + " rejoiners aside. Nobody wrote down why: NOT_RECORDED.",
                        "A reason of health or welfare is confidential: small counts are not shown, and the period is a financial year.")
                .chart(Chart.bars("leavers"))
                .build();
    }
}
