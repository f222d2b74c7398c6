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

    private static final String IN_PLACE = """
            with recursive home (unit_id, department) as (
                select u.id, u.name from organisation_unit u where u.kind <> 'TEAM' or u.parent_id is null
                union all
                select u.id, h.department from organisation_unit u join home h on h.unit_id = u.parent_id where u.kind = 'TEAM'),
            granted as (
                select r.id, r.external_id, r.worker_id
                  from flexible_working_request r
                  left join code d on d.list = 'flexible-working-decision' and d.code = r.decision
                  left join code a on a.list = 'flexible-working-appeal-outcome' and a.code = r.appeal_outcome
                 where (('GRANTS' = any (d.groups) and greatest(r.starts_on, r.decided_on) <= :as_at)
                        or ('GRANTS' = any (a.groups) and greatest(r.starts_on, r.appeal_decided_on) <= :as_at))
                   and (r.ends_on is null or r.ends_on >= :as_at)
                   and (:pattern::text is null or r.pattern = :pattern))
            """;

    private static final String SQL = IN_PLACE + """
            select h.department, count(g.worker_id) as in_place, count(*) as people
              from posting o
              join employment e on e.worker_id = o.worker_id
               and e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
              join home h on h.unit_id = o.unit_id
              left join (select distinct worker_id from granted) g on g.worker_id = o.worker_id
             where o.valid_from <= :as_at and (o.valid_to is null or o.valid_to >= :as_at)
             group by h.department
             order by h.department
            """;

    private static final String RECORDS = IN_PLACE + """
            select g.id, g.external_id, h.department
              from granted g
              join posting o on o.worker_id = g.worker_id
               and o.valid_from <= :as_at and (o.valid_to is null or o.valid_to >= :as_at)
              join employment e on e.worker_id = g.worker_id
               and e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
              join home h on h.unit_id = o.unit_id
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("flexible-working-patterns", "Flexible working patterns in place")
                .version(2)
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
                .records(RecordsBehind.of(
                        "flexible-working-requests", "/v1/flexible-working-requests", "recruitment:read", RECORDS))
                .notes(
                        "Counts people in service by their posting on the day. A pattern is in place once it was agreed, in part too, by the"
                                + " decision or on appeal: from its first day, but not before that outcome, to its last.",
                        "A team counts with the department that it is part of; who has no posting is in no department and not counted.")
                .chart(Chart.bars("inPlacePercent"))
                .build();
    }
}
