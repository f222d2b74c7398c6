package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Police Now graduates taken, and how many stayed when their two years were over (modern workforce paper of 2018, para 37). */
@ApplicationScoped
class PoliceNowStay implements Figure {

    private static final String SQL = """
            select date_trunc('year', o.started_on)::date                                        as intake_year,
                   count(*)                                                                      as taken,
                   count(*) filter (where o.started_on + interval '2 years' <= :as_at)           as programme_ended,
                   count(*) filter (where o.started_on + interval '2 years' <= :as_at
                                      and (o.left_on is null or o.left_on >= :as_at
                                           or o.left_on >= o.started_on + interval '2 years'))   as stayed
              from student_officer o
             where o.entry_route = 'POLICE_NOW' and o.started_on <= :as_at
             group by date_trunc('year', o.started_on)
             order by intake_year
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("police-now-stay", "Police Now graduates who stay")
                .question(
                        "Of the Police Now graduates whose two years are over, how many chose to stay as police officers?")
                .publishedExactly(
                        "Joining and staying in the force is public: officers are sworn in and gazetted. Why somebody left isn't counted.")
                .time(TimeShape.AS_AT)
                .columns(
                        Column.year("intakeYear", "Year of intake"),
                        Column.count("taken", "Graduates taken"),
                        Column.count("programmeEnded", "Two years over"),
                        Column.count("stayed", "Stayed at the end"),
                        Column.percent("stayedPercent", "Stayed, of those whose two years are over", 1)
                                .of("stayed")
                                .over("programmeEnded"))
                .sql(SQL)
                .summedTotals()
                .sources("student-officers")
                .records(RecordsBehind.of(
                        "student-officers",
                        "/v1/student-officers",
                        "recruitment:read",
                        RecordsBehind.each("taken").marked("programmeEnded", "stayed"),
                        """
                        select o.id, o.external_id, date_trunc('year', o.started_on)::date as intake_year,
                               o.started_on + interval '2 years' <= :as_at as programme_ended,
                               o.started_on + interval '2 years' <= :as_at
                                 and (o.left_on is null or o.left_on >= :as_at
                                      or o.left_on >= o.started_on + interval '2 years') as stayed
                          from student_officer o
                         where o.entry_route = 'POLICE_NOW' and o.started_on <= :as_at
                        """))
                .contradicted(Contradicting.inProbation(":as_at"))
                .notes(
                        "The placement takes two years from the start. Who still served on the day two years later stayed, whatever came"
                                + " after.")
                .chart(Chart.bars("taken", "stayed"))
                .build();
    }
}
