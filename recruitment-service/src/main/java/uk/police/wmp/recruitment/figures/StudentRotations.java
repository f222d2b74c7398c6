package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Whether student officers have fewer and longer rotations (people paper of April 2022, para 37). */
@ApplicationScoped
class StudentRotations implements Figure {

    // From 1 March to 31 March is 31 days. Whoever begins two rotations in a year is one student officer of it.
    private static final String SQL = """
            select y as year, count(r.id) as rotations, count(distinct r.student_officer_id) as student_officers,
                   coalesce(sum(r.ends_on - r.starts_on + 1), 0) as days
              from unnest(:years) as y
              left join student_rotation r on r.starts_on >= greatest(y, :from)
               and r.starts_on < least((y + interval '1 year')::date, :until)
             group by y
             order by y
            """;

    private static RecordsBehind behind(String recordType, String column, String record) {
        return RecordsBehind.of(
                recordType, "/v1/" + recordType, "recruitment:read", RecordsBehind.each(column), """
                select %1$s.id, %1$s.external_id, date_trunc('year', r.starts_on)::date as year
                  from student_rotation r
                  join student_officer o on o.id = r.student_officer_id
                 where r.starts_on >= :from and r.starts_on <= :to
                """.formatted(record));
    }

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("student-rotations", "Student officers' rotations: how many, and how long")
                .question("Do student officers have fewer and longer rotations, with time to embed what they learn?")
                .publishedExactly("Where a student officer learns is known to all in the unit.")
                .time(TimeShape.PERIOD)
                .countsParts()
                .columns(
                        Column.year("year", "Year"),
                        Column.count("rotations", "Rotations begun").unit("rotations"),
                        Column.count("studentOfficers", "Student officers who began one")
                                .notAdditive(),
                        Column.average("averageRotations", "Rotations a student officer", "rotations", 2)
                                .of("rotations")
                                .over("studentOfficers"),
                        Column.average("averageDays", "Length of a rotation", "days", 1)
                                .of("days")
                                .over("rotations"),
                        Column.measure("days", "Days of all of them", "days", 0).hidden())
                .sql(SQL)
                .sources("student-rotations", "student-officers")
                .records(
                        behind("student-rotations", "rotations", "r"),
                        behind("student-officers", "studentOfficers", "o"))
                .notes(
                        "Counts rotations by the year in which they began, with all of their days, its first and last included.")
                .chart(Chart.lines("averageRotations", "averageDays"))
                .build();
    }
}
