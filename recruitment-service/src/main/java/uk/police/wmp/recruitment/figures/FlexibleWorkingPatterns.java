package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Flexible working patterns in place by department (modern workforce paper of 2018, para 53). */
@ApplicationScoped
class FlexibleWorkingPatterns implements Figure {

    private static final String IN_PLACE = Departments.SQL + """
            , granted as (
                select r.id, r.external_id, r.worker_id
                  from flexible_working_request r
                  left join code d on d.list = 'flexible-working-decision' and d.code = r.decision
                  left join code a on a.list = 'flexible-working-appeal-outcome' and a.code = r.appeal_outcome
                 where (('GRANTS' = any (d.groups) and greatest(r.starts_on, r.decided_on) <= :as_at)
                        or ('GRANTS' = any (a.groups) and greatest(r.starts_on, r.appeal_decided_on) <= :as_at))
                   and (r.ends_on is null or r.ends_on >= :as_at)
                   and (:pattern::text is null or r.pattern = :pattern))
            """;

    private static final String PEOPLE = IN_PLACE + """
            select w.id, w.external_id, g.worker_id is not null as in_place,\s""" + Departments.NAME + """
                   as department
              from employment e
              join worker w on w.id = e.worker_id
              left join posting o on o.worker_id = e.worker_id
               and o.valid_from <= :as_at and (o.valid_to is null or o.valid_to >= :as_at)
              left join part on part.unit_id = o.unit_id
              left join (select distinct worker_id from granted) g on g.worker_id = e.worker_id
             where e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
            """;

    private static final String SQL = IN_PLACE + """
            select\s""" + Departments.NAME + """
                   as department, count(g.worker_id) as in_place, count(*) as people
              from employment e
              left join posting o on o.worker_id = e.worker_id
               and o.valid_from <= :as_at and (o.valid_to is null or o.valid_to >= :as_at)
              left join part on part.unit_id = o.unit_id
              left join (select distinct worker_id from granted) g on g.worker_id = e.worker_id
             where e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
             group by 1
             order by 1
            """;

    private static final String RECORDS = IN_PLACE + """
            select g.id, g.external_id,\s""" + Departments.NAME + """
                   as department
              from (select distinct on (worker_id) id, external_id, worker_id from granted order by worker_id, id desc) g
              join employment e on e.worker_id = g.worker_id
               and e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
              left join posting o on o.worker_id = g.worker_id
               and o.valid_from <= :as_at and (o.valid_to is null or o.valid_to >= :as_at)
              left join part on part.unit_id = o.unit_id
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("flexible-working-patterns", "Flexible working patterns in place")
                .version(3)
                .question("What share of each department works a flexible pattern?")
                .publishedExactly(
                        "A pattern that was agreed says nothing of why it was asked for, be it family, health or belief; its kind is a filter, its reason is in no figure.")
                .time(TimeShape.AS_AT)
                .filters(Filter.text("pattern", "Only this pattern, such as PART_TIME"))
                .columns(
                        Column.dimension("department", "Department"),
                        Column.count("inPlace", "People with a flexible pattern"),
                        Column.count("people", "People"),
                        Column.percent("inPlacePercent", "Share with a flexible pattern", 1)
                                .of("inPlace")
                                .over("people"))
                .sql(SQL)
                .summedTotals()
                .sources("flexible-working-requests", "postings", "employments", "organisation-units")
                .records(
                        RecordsBehind.of(
                                "flexible-working-requests",
                                "/v1/flexible-working-requests",
                                "recruitment:read",
                                RecordsBehind.each("inPlace"),
                                RECORDS),
                        RecordsBehind.of(
                                "workers",
                                "/v1/workers",
                                "recruitment:read",
                                RecordsBehind.each("people").marked("inPlace"),
                                PEOPLE))
                .contradicted(Contradicting.inPostings(":as_at"))
                .notes(
                        "Counts people in service by their posting on the day. A pattern is in place once it was agreed, in part too, by the"
                                + " decision or on appeal: from its first day, but not before that outcome, to its last.",
                        Departments.NOTE,
                        "Who has several patterns in place counts once, with the request that was recorded last.")
                .chart(Chart.bars("inPlacePercent"))
                .build();
    }
}
