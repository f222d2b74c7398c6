package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** How many people each supervisor has, against the policy (modern workforce paper of 2018, para 12). */
@ApplicationScoped
class SpansOfControl implements Figure {

    // A unit's own policy comes before the one for every unit.
    private static final String SPANS = """
            with span as (
                select s.supervisor_id, count(*) as reports
                  from supervision s
                  join employment e on e.worker_id = s.worker_id
                   and e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
                  join employment b on b.worker_id = s.supervisor_id
                   and b.joined_on <= :as_at and (b.left_on is null or b.left_on >= :as_at)
                 where s.valid_from <= :as_at and (s.valid_to is null or s.valid_to >= :as_at)
                 group by s.supervisor_id),
            policy as (
                select unit_id, fewest_reports, most_reports from span_policy
                 where valid_from <= :as_at and (valid_to is null or valid_to >= :as_at))
            select w.id, w.external_id, coalesce(u.external_id, 'NONE') as unit_external_id, coalesce(u.name, 'No unit') as unit, s.reports,
                   coalesce(own.fewest_reports, general.fewest_reports) as fewest_reports,
                   coalesce(own.most_reports, general.most_reports) as most_reports,
                   coalesce(own.fewest_reports, general.fewest_reports) is not null as under_policy,
                   s.reports < coalesce(own.fewest_reports, general.fewest_reports) as below_policy,
                   s.reports > coalesce(own.most_reports, general.most_reports) as above_policy
              from span s
              join worker w on w.id = s.supervisor_id
              left join posting p on p.worker_id = s.supervisor_id
               and p.valid_from <= :as_at and (p.valid_to is null or p.valid_to >= :as_at)
              left join organisation_unit u on u.id = p.unit_id
              left join policy own on own.unit_id = u.id
              left join policy general on general.unit_id is null
            """;

    private static final String SQL = """
            select s.unit_external_id, s.unit, count(*) as supervisors, sum(s.reports) as reports,
                   min(s.fewest_reports) as fewest_reports, min(s.most_reports) as most_reports,
                   count(*) filter (where s.under_policy) as under_policy,
                   sum(s.below_policy::int) as below_policy, sum(s.above_policy::int) as above_policy
              from (
            """ + SPANS + """
                   ) s
             group by s.unit_external_id, s.unit
             order by s.unit_external_id = 'NONE', s.unit, s.unit_external_id
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("spans-of-control", "Spans of control")
                .question("How many people does each supervisor have, and is it as many as the policy says?")
                .version(3)
                .publishedExactly("Who supervises whom is known to all in the unit.")
                .time(TimeShape.AS_AT)
                .columns(
                        Column.dimension("unitExternalId", "Unit's id"),
                        Column.dimension("unit", "Unit"),
                        Column.count("supervisors", "Supervisors"),
                        Column.count("reports", "Reports"),
                        Column.average("averageReports", "Reports a supervisor", "people", 1)
                                .of("reports")
                                .over("supervisors"),
                        Column.measure("fewestReports", "Fewest by policy", "people", 0)
                                .notAdditive(),
                        Column.measure("mostReports", "Most by policy", "people", 0)
                                .notAdditive(),
                        Column.count("belowPolicy", "Supervisors with fewer"),
                        Column.count("abovePolicy", "Supervisors with more"),
                        Column.percent("withinPolicyPercent", "Within the policy", 1)
                                .of("underPolicy")
                                .minus("belowPolicy", "abovePolicy")
                                .over("underPolicy"),
                        Column.count("underPolicy", "Supervisors under a policy"))
                .sql(SQL)
                .summedTotals()
                .sources("supervisions", "postings", "employments", "span-policies")
                .records(
                        RecordsBehind.of(
                                "supervisions",
                                "/v1/supervisions",
                                "recruitment:read",
                                RecordsBehind.each("reports"),
                                """
                        select s.id, s.external_id, coalesce(u.external_id, 'NONE') as unit_external_id, coalesce(u.name, 'No unit') as unit
                          from supervision s
                          join employment e on e.worker_id = s.worker_id
                           and e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
                          join employment b on b.worker_id = s.supervisor_id
                           and b.joined_on <= :as_at and (b.left_on is null or b.left_on >= :as_at)
                          left join posting p on p.worker_id = s.supervisor_id
                           and p.valid_from <= :as_at and (p.valid_to is null or p.valid_to >= :as_at)
                          left join organisation_unit u on u.id = p.unit_id
                         where s.valid_from <= :as_at and (s.valid_to is null or s.valid_to >= :as_at)
                        """),
                        RecordsBehind.of(
                                "workers",
                                "/v1/workers",
                                "recruitment:read",
                                RecordsBehind.each("supervisors").marked("belowPolicy", "abovePolicy", "underPolicy"),
                                SPANS))
                .contradicted(Contradicting.inPostings(":as_at"))
                .notes(
                        "A supervisor belongs to the unit of his or her own posting. Both are in service on the"
                                + " day: who has no reports then is no supervisor, nor is who has left.",
                        "A unit's own policy goes before the one for every unit; it is not inherited by the units below. Without a policy nothing is within it or"
                                + " outside: the share is of supervisors under one.")
                .chart(Chart.bars("averageReports"))
                .build();
    }
}
