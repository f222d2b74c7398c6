package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Flexible working requests against their clock (modern workforce paper of 2018, paras 51 to 53). */
@ApplicationScoped
class FlexibleWorkingTimeliness implements Figure {

    // An outcome on the last day in time is in time. Without an outcome a request is overdue from the day after: as at
    // 1 June
    // one due on 1 June is not yet.
    private static final String RECORDS = Departments.SQL + """
            , asked as (
                select\s""" + Departments.NAME + """
                       as department, r.id, r.external_id, r.due_on, coalesce(r.appealed_on <= :to, false) as appeals,
                       case when r.appealed_on <= :to then r.appeal_decided_on else r.decided_on end as outcome_on
                  from flexible_working_request r
                  left join posting o on r.unit_id is null and o.worker_id = r.worker_id
                   and o.valid_from <= r.submitted_on and (o.valid_to is null or o.valid_to >= r.submitted_on)
                  left join part on part.unit_id = coalesce(r.unit_id, o.unit_id)
                 where r.submitted_on >= :from and r.submitted_on <= :to
                   and (r.withdrawn_on is null or r.withdrawn_on > :to)
                   and (:change_programme::text is null or r.change_programme = :change_programme))
            select id, external_id, department, appeals, outcome_on <= least(due_on, :to) as in_time,
                   due_on < :to and (outcome_on > due_on or outcome_on is null) as breached
              from asked
            """;

    private static final String SQL = """
            select department, count(*) as requests, count(*) filter (where in_time) as in_time,
                   count(*) filter (where breached) as breached, count(*) filter (where appeals) as appeals,
                   count(*) filter (where in_time or breached) as judged
              from (
            """ + RECORDS + """
                   ) r
             group by department
             order by department
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("flexible-working-timeliness", "Flexible working: decided in time")
                .version(2)
                .question("Were flexible working requests finished, with any appeal, within three months?")
                .publishedExactly(
                        "It counts requests by whether they were decided in time, not by who asked, why or what was decided.")
                .time(TimeShape.PERIOD)
                .filters(Filter.text(
                        "changeProgramme", "Only requests that this change programme gave rise to, by its external id"))
                .columns(
                        Column.dimension("department", "Department"),
                        Column.count("requests", "Requests").unit("requests"),
                        Column.count("inTime", "Decided in time").unit("requests"),
                        Column.count("breached", "Not in time").unit("requests"),
                        Column.sum("running", "Still in time")
                                .of("requests")
                                .minus("inTime", "breached")
                                .unit("requests"),
                        Column.count("appeals", "Appeals").unit("appeals"),
                        Column.percent("inTimePercent", "In time, of those finished or overdue", 1)
                                .of("inTime")
                                .over("judged"),
                        Column.count("judged", "Finished or overdue")
                                .unit("requests")
                                .hidden())
                .sql(SQL)
                .summedTotals()
                .sources("flexible-working-requests", "postings", "organisation-units")
                .records(RecordsBehind.of(
                        "flexible-working-requests",
                        "/v1/flexible-working-requests",
                        "recruitment:read",
                        RecordsBehind.each("requests").marked("inTime", "breached", "appeals", "judged"),
                        RECORDS))
                .notes(
                        "Counts requests submitted in the period, as they stood at its end; withdrawn ones are left out.",
                        "The clock runs from submission to the decision or, where there was an appeal, to its outcome. Each request's"
                                + " last day in time is the one that its policy gave it, three months after submission.",
                        "The department is the request's own, or that of the worker's posting on the day of submission. The share with a pattern in place is in flexible-working-patterns.",
                        Departments.NOTE)
                .chart(Chart.bars("inTimePercent"))
                .build();
    }
}
