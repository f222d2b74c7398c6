package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Students hosted by school (modern workforce paper of 2018, para 56). */
@ApplicationScoped
class WorkExperience implements Figure {

    private static final String SQL = """
            select p.school, count(*) as placements, sum(p.students) as students
              from work_experience_placement p
             where p.started_on >= :from and p.started_on <= :to and (:kind::text is null or p.kind = :kind)
             group by p.school
             order by sum(p.students) desc, p.school
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("work-experience", "Work experience: students hosted by school")
                .question("How many students has the force hosted, and from where?")
                .publishedExactly("It counts placements by school; no pupil's age, sex or name is recorded with them.")
                .time(TimeShape.PERIOD)
                .filters(Filter.text("kind", "Only this kind of placement, such as WORK_EXPERIENCE or COLLEGE_STUDENT"))
                .columns(
                        Column.dimension("school", "School"),
                        Column.count("placements", "Placements").unit("placements"),
                        Column.measure("students", "Students hosted", "people", 0))
                .sql(SQL)
                .summedTotals()
                .sources("work-experience-placements")
                .records(RecordsBehind.of(
                        "work-experience-placements",
                        "/v1/work-experience-placements",
                        "recruitment:read",
                        RecordsBehind.each("placements"),
                        """
                        select p.id, p.external_id, p.school
                          from work_experience_placement p
                         where p.started_on >= :from and p.started_on <= :to and (:kind::text is null or p.kind = :kind)
                        """))
                .notes(
                        "Counts placements that began in the period, by the number of students hosted. No pupil is known by name.")
                .chart(Chart.bars("students"))
                .build();
    }
}
