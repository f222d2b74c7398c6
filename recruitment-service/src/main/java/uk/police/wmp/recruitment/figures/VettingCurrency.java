package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.QualityNote;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;
import uk.police.wmp.recruitment.vetting.clearance.RecruitsClearances;

/** Who is vetted, in date, to the level required (PEEL inspection 2018/19: 48 and 52 per cent). */
@ApplicationScoped
class VettingCurrency implements Figure {

    // As at 31 March: granted on 31 March counts, expires on 31 March still counts, withdrawn on 31 March doesn't any
    // more. Who holds the same is looked at once.
    private static final String SQL = VettingNeed.WORKERS + """
            held as (
                select any_value(s.worker_type) as worker_type, any_value(s.role) as role, count(c.level) > 0 as vetted_ever,
                       array_agg(c.level) filter (where c.expires_on >= :as_at
                             and (c.withdrawn_on is null or c.withdrawn_on > :as_at)) as levels
                  from serving s
                  left join vetting_clearance c on c.worker_id = s.worker_id
                   and c.decision = 'GRANTED' and c.decided_on <= :as_at and c.kind is distinct from 'EVENT'
                 group by s.worker_id),
            alike as (
                select worker_type, role, vetted_ever, levels, count(*) as workers from held group by 1, 2, 3, 4),
            """ + RecruitsClearances.DIFFERING.stripTrailing() + """
            ,
            contradicted as (
                select s.worker_type, count(distinct s.worker_id) as workers
                  from differing d join serving s on s.worker_id = d.worker_id where d.since <= :as_at group by 1)
            select a.worker_type,
                   coalesce(sum(a.workers) filter (where q.level is not null), 0)                            as workers,
                   coalesce(sum(a.workers) filter (where a.levels && q.met_by), 0)                           as up_to_date,
                   coalesce(sum(a.workers) filter (where q.level is not null and a.levels is not null), 0)   as any_level_in_date,
                   coalesce(sum(a.workers) filter (where q.level is not null and a.vetted_ever), 0)          as vetted_ever,
                   coalesce(sum(a.workers) filter (where q.level is null), 0)                                as no_requirement,
                   coalesce(any_value(x.workers), 0)                                                         as contradicted
              from alike a
              join code t on t.list = 'worker-type' and t.code = a.worker_type
              left join required q on q.worker_type = a.worker_type and q.role = a.role
              left join contradicted x on x.worker_type = a.worker_type
             group by a.worker_type, t.position
             order by t.position
            """;

    private static final String RECORDS = VettingNeed.WORKERS + """
            held as (
                select s.worker_id, count(c.level) > 0 as vetted_ever,
                       array_agg(c.level) filter (where c.expires_on >= :as_at
                             and (c.withdrawn_on is null or c.withdrawn_on > :as_at)) as levels
                  from serving s
                  left join vetting_clearance c on c.worker_id = s.worker_id
                   and c.decision = 'GRANTED' and c.decided_on <= :as_at and c.kind is distinct from 'EVENT'
                 group by s.worker_id)
            select w.id, w.external_id, s.worker_type, q.level is null as no_requirement, h.levels && q.met_by as up_to_date,
                   h.levels is not null as any_level_in_date, h.vetted_ever
              from serving s
              join held h on h.worker_id = s.worker_id
              join worker w on w.id = s.worker_id
              left join required q on q.worker_type = s.worker_type and q.role = s.role
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("vetting-currency", "Vetted, in date, to the level required")
                .question("How many of the workforce are vetted, in date, to the level that their role requires?")
                .publishedExactly(
                        "A clearance that is out of date is work for the vetting unit and says nothing of the person; refusals are in another figure, under disclosure control.")
                .time(TimeShape.AS_AT)
                .filters(VettingNeed.WORKFORCE)
                .columns(
                        Column.dimension("workerType", "Role type").codes("worker-type"),
                        Column.percent("upToDatePercent", "Up to date at the level required", 0)
                                .of("upToDate")
                                .over("workers"),
                        Column.percent("notUpToDatePercent", "Not up to date", 0)
                                .of("workers")
                                .minus("upToDate")
                                .over("workers"),
                        Column.count("upToDate", "Up to date at the level required"),
                        Column.sum("notUpToDate", "Not up to date")
                                .of("workers")
                                .minus("upToDate"),
                        Column.count("workers", "Officers and staff"),
                        Column.count("anyLevelInDate", "In date at any level"),
                        Column.count("vettedEver", "Vetted at any time"),
                        Column.count("noRequirement", "Without a requirement").hidden(),
                        Column.count("contradicted", "Whose clearance differs from the condition of their application")
                                .hidden())
                .sql(SQL)
                .summedTotals()
                .sources(
                        "employments",
                        "postings",
                        "vetting-requirements",
                        "vetting-clearances",
                        "application-conditions",
                        "applications",
                        "candidates")
                .records(
                        RecordsBehind.of(
                                        "workers",
                                        "/v1/workers",
                                        "recruitment:read",
                                        RecordsBehind.each("workers")
                                                .marked("upToDate", "anyLevelInDate", "vettedEver"),
                                        RECORDS + " where q.level is not null")
                                .telling("vetting:read"),
                        RecordsBehind.of(
                                        "workers",
                                        "/v1/workers",
                                        "recruitment:read",
                                        RecordsBehind.each("noRequirement"),
                                        RECORDS + " where q.level is null")
                                .telling("vetting:read"),
                        RecordsBehind.of(
                                        "workers",
                                        "/v1/workers",
                                        "recruitment:read",
                                        RecordsBehind.each("contradicted"),
                                        VettingNeed.WORKERS + RecruitsClearances.DIFFERING + """
                                        select distinct w.id, w.external_id, s.worker_type
                                          from differing d
                                          join serving s on s.worker_id = d.worker_id
                                          join worker w on w.id = s.worker_id
                                         where d.since <= :as_at
                                        """)
                                .telling("vetting:read")
                                .telling("pre-employment-checks:read"))
                .quality(
                        new QualityNote("NO_VETTING_REQUIREMENT", "noRequirement", "workers"),
                        new QualityNote("CLEARANCE_DIFFERS_FROM_CONDITION", "contradicted", "workers"))
                .contradicted(Contradicting.inPostings(":as_at"))
                .notes(
                        "The level required is that of the most specific requirement: role and type, role, type, everybody. A higher"
                                + " level satisfies a lower one of the same family; police and non-police levels are apart.",
                        "A clearance is in date to its last day. One that was granted on an event, such as promotion or a sensitive"
                                + " post, does not replace the minimum standard and is not counted.",
                        "A vetting condition that was met in recruitment is a clearance. Where the vetting unit keyed its own of the same"
                                + " vetting, that one is counted, once; GET /v1/contradictions lists where the two differ.",
                        "Approved exceptions to national guidance change nothing here. Who needs no level is in no count.")
                .chart(Chart.bars("upToDatePercent", "notUpToDatePercent"))
                .build();
    }
}
