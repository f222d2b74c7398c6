package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.QualityNote;
import uk.police.wmp.figures.TimeShape;

/** Who is vetted, in date, to the level required (PEEL inspection 2018/19: 48 and 52 per cent). */
@ApplicationScoped
class VettingCurrency implements Figure {

    // As at 31 March: granted on 31 March counts, expires on 31 March still counts, withdrawn on 31 March doesn't any
    // more.
    private static final String SQL = """
            with service as (
                select e.worker_id, e.worker_type, t.position as type_position, p.role
                  from employment e
                  join code t on t.list = 'worker-type' and t.code = e.worker_type
                  left join posting p on p.worker_id = e.worker_id
                   and p.valid_from <= :as_at and (p.valid_to is null or p.valid_to >= :as_at)
                 where e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
                   and (:workforce = 'ALL' or 'COUNTED_IN_FTE' = any (t.groups))),
            required as (
                select distinct on (j.worker_type, j.role) j.worker_type, coalesce(j.role, '') as role,
                       l.code as level, l.groups[1] as family, l.position
                  from (select distinct worker_type, role from service) j
                  join vetting_requirement r on (r.role is null or r.role = j.role)
                   and (r.worker_type is null or r.worker_type = j.worker_type)
                   and r.valid_from <= :as_at and (r.valid_to is null or r.valid_to >= :as_at)
                  join code l on l.list = 'vetting-level' and l.code = r.level
                 order by j.worker_type, j.role, r.role is null, r.worker_type is null),
            held as (
                select c.worker_id,
                       max(l.position) filter (where in_date.yes and l.groups[1] = 'POLICE')      as police,
                       max(l.position) filter (where in_date.yes and l.groups[1] = 'NON_POLICE')  as non_police,
                       bool_or(in_date.yes)                                                       as any_level
                  from vetting_clearance c
                  join code l on l.list = 'vetting-level' and l.code = c.level
                 cross join lateral (select c.expires_on >= :as_at and (c.withdrawn_on is null or c.withdrawn_on > :as_at) as yes) in_date
                 where c.decision = 'GRANTED' and c.decided_on <= :as_at and c.kind is distinct from 'EVENT'
                 group by c.worker_id)
            select s.worker_type,
                   count(q.level)                                                     as workers,
                   count(q.level) filter (where case q.family when 'POLICE' then h.police else h.non_police end >= q.position)
                                                                                      as up_to_date,
                   count(q.level) filter (where h.any_level)                          as any_level_in_date,
                   count(q.level) filter (where h.worker_id is not null)              as vetted_ever,
                   count(*) filter (where q.level is null)                            as no_requirement
              from service s
              left join required q on q.worker_type = s.worker_type and q.role = coalesce(s.role, '')
              left join held h on h.worker_id = s.worker_id
             group by s.worker_type, s.type_position
             order by s.type_position
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("vetting-currency", "Vetted, in date, to the level required")
                .question("How many of the workforce are vetted, in date, to the level that their role requires?")
                .time(TimeShape.AS_AT)
                .filters(Filter.choice("workforce", "Officers, staff and PCSOs, or volunteers too", "PAID", "ALL"))
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
                        Column.count("noRequirement", "Without a requirement").hidden())
                .sql(SQL)
                .summedTotals()
                .sources("employments", "postings", "vetting-requirements", "vetting-clearances")
                .quality(new QualityNote("NO_VETTING_REQUIREMENT", "noRequirement", "workers"))
                .notes(
                        "The level required is that of the most specific requirement: role and type, role, type, everybody. A higher"
                                + " level satisfies a lower one of the same family; police and non-police levels are apart.",
                        "A clearance is in date to its last day. One that was granted on an event, such as promotion or a sensitive"
                                + " post, does not replace the minimum standard and is not counted.",
                        "Approved exceptions to national guidance change nothing here. Who needs no level is in no count.")
                .chart(Chart.bars("upToDatePercent", "notUpToDatePercent"))
                .build();
    }
}
