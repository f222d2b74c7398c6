package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.QualityNote;
import uk.police.wmp.figures.TimeShape;

/** Who is vetted, in date, to the level required (PEEL inspection 2018/19: 48 and 52 per cent). */
@ApplicationScoped
class VettingCurrency implements Figure {

    // As at 31 March: granted on 31 March counts, expires on 31 March still counts, withdrawn on 31 March doesn't any
    // more.
    private static final String SQL = VettingNeed.WORKERS + """
            granted as (
                select c.worker_id, l.groups[1] as family, l.position,
                       c.expires_on >= :as_at and (c.withdrawn_on is null or c.withdrawn_on > :as_at) as in_date
                  from vetting_clearance c
                  join code l on l.list = 'vetting-level' and l.code = c.level
                 where c.decision = 'GRANTED' and c.decided_on <= :as_at and c.kind is distinct from 'EVENT'),
            held as (
                select worker_id, bool_or(in_date) as any_level,
                       max(position) filter (where in_date and family = 'POLICE')      as police,
                       max(position) filter (where in_date and family = 'NON_POLICE')  as non_police
                  from granted group by worker_id)
            select n.worker_type,
                   count(n.level)                                                      as workers,
                   count(n.level) filter (where case n.family when 'POLICE' then h.police else h.non_police end >= n.position)
                                                                                       as up_to_date,
                   count(n.level) filter (where h.any_level)                           as any_level_in_date,
                   count(n.level) filter (where h.worker_id is not null)               as vetted_ever,
                   count(*) filter (where n.level is null)                             as no_requirement
              from need n
              join code t on t.list = 'worker-type' and t.code = n.worker_type
              left join held h on h.worker_id = n.worker_id
             group by n.worker_type, t.position
             order by t.position
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("vetting-currency", "Vetted, in date, to the level required")
                .question("How many of the workforce are vetted, in date, to the level that their role requires?")
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
