package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Whether everybody was asked what they hope to become (modern workforce paper of 2018, para 28: every PCSO is heard). */
@ApplicationScoped
class AspirationsHeard implements Figure {

    // As at 30 June within 12 months: what was recorded on 1 July of the year before counts, on 30 June doesn't.
    private static final String SERVING = Departments.SQL + """
            , serving as (
                select e.id, e.external_id, e.worker_id, p.unit_id,
                       exists (select from development_aspiration a
                                where a.worker_id = e.worker_id and a.recorded_on <= :as_at
                                  and a.recorded_on > :as_at - make_interval(months => least(greatest(:within_months::int, 0), 1200))) as heard
                  from employment e
                  left join posting p on p.worker_id = e.worker_id
                   and p.valid_from <= :as_at and (p.valid_to is null or p.valid_to >= :as_at)
                 where e.worker_type = :worker_type and e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at))
            """;

    private static final String SQL = SERVING + """
            select\s""" + Departments.NAME + """
                         as department,
                   count(*) as in_service, count(*) filter (where s.heard) as heard, count(*) filter (where not s.heard) as unheard
              from serving s left join part on part.unit_id = s.unit_id
             group by 1
             order by 1
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("aspirations-heard", "Development aspirations heard")
                .question("Has everybody been heard on what they hope to learn or become?")
                .publishedExactly("That somebody was asked says nothing of what was answered.")
                .time(TimeShape.AS_AT)
                .filters(
                        Filter.only(
                                        "workerType",
                                        "Only this worker type",
                                        "PCSO",
                                        "POLICE_OFFICER",
                                        "POLICE_STAFF",
                                        "DESIGNATED_OFFICER",
                                        "SPECIAL_CONSTABLE")
                                .defaultsTo("PCSO"),
                        Filter.integer("withinMonths", "Heard within so many months up to the day")
                                .defaultsTo("12"))
                .columns(
                        Column.dimension("department", "Department"),
                        Column.count("inService", "In service"),
                        Column.count("heard", "Heard"),
                        Column.percent("heardPercent", "Heard", 1).of("heard").over("inService"),
                        Column.count("unheard", "Not heard"))
                .sql(SQL)
                .summedTotals()
                .sources("employments", "postings", "development-aspirations")
                .records(RecordsBehind.of(
                        "employments",
                        "/v1/employments",
                        "recruitment:read",
                        RecordsBehind.each("inService").marked("heard", "unheard"),
                        SERVING + """
                        select s.id, s.external_id, s.heard, not s.heard as unheard,\s""" + Departments.NAME + """
                               as department
                          from serving s left join part on part.unit_id = s.unit_id
                        """))
                .notes(
                        "`GET /v1/unheard-aspirations` is the work list of who was not heard, with names.",
                        Departments.NOTE)
                .chart(Chart.bars("heardPercent"))
                .build();
    }
}
