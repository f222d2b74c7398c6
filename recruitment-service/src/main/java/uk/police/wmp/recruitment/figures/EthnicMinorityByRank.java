package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.QualityNote;
import uk.police.wmp.figures.TimeShape;

/** Ethnic minority share by officer rank on several days (people paper of April 2022, para 6). */
@ApplicationScoped
class EthnicMinorityByRank implements Figure {

    // The planner knows nothing of d.as_at, and would look people up one by one by the day that they joined on. So the
    // first and the last of the days are said as well, and the day joined is subtracted, which no index answers.
    private static final String SQL = """
            with heads as (
                select d.as_at, coalesce(h.rank, 'CONSTABLE') as rank, w.ethnicity, count(*) as heads
                  from unnest(:as_at_days) as d (as_at)
                  join employment e
                    on e.worker_type = 'POLICE_OFFICER'
                   and e.joined_on <= (:as_at_days)[cardinality(:as_at_days)] and (e.left_on is null or e.left_on >= (:as_at_days)[1])
                   and d.as_at - e.joined_on >= 0 and (e.left_on is null or e.left_on >= d.as_at)
                  join worker w on w.id = e.worker_id
            """ + Ranks.held("d.as_at") + """
                 group by 1, 2, 3)
            select h.as_at,
                   case when 'CHIEF_OFFICER' = any (r.groups) then 'CHIEF_OFFICER' else r.code end       as rank,
                   coalesce(sum(h.heads) filter (where 'ETHNIC_MINORITY' = any (eth.groups)), 0)         as ethnic_minority,
                   coalesce(sum(h.heads) filter (where :denominator = 'ALL' or h.ethnicity <> 'NS'), 0)  as denominator,
                   sum(h.heads)                                                                          as heads,
                   coalesce(sum(h.heads) filter (where h.ethnicity = 'NS'), 0)                           as ethnicity_not_stated
              from heads h
              join code r on r.list = 'rank' and r.code = h.rank
              join code eth on eth.list = 'ethnicity' and eth.code = h.ethnicity
             group by 1, 2
             order by max(r.position) desc
            """;

    private static final String RECORDS = """
            select w.id, w.external_id, d.as_at, 'ETHNIC_MINORITY' = any (eth.groups) as ethnic_minority,
                   w.ethnicity = 'NS' as ethnicity_not_stated,
                   case when 'CHIEF_OFFICER' = any (r.groups) then 'CHIEF_OFFICER' else r.code end as rank
              from unnest(:as_at_days) as d (as_at)
              join employment e
                on e.worker_type = 'POLICE_OFFICER'
               and e.joined_on <= d.as_at and (e.left_on is null or e.left_on >= d.as_at)
              join worker w on w.id = e.worker_id
              join code eth on eth.list = 'ethnicity' and eth.code = w.ethnicity
            """ + Ranks.held("d.as_at") + """
              join code r on r.list = 'rank' and r.code = coalesce(h.rank, 'CONSTABLE')
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("ethnic-minority-by-rank", "Ethnic minority share by officer rank")
                .version(3)
                .question("How has the share of ethnic minority officers changed at each rank?")
                .time(TimeShape.AS_AT_DAYS)
                .population("workerType", "POLICE_OFFICER")
                .filters(Representation.DENOMINATOR)
                .columns(
                        Column.day("asAt", "As at").across(),
                        Column.dimension("rank", "Rank").codes("officer-rank-group"),
                        Column.percent("ethnicMinorityPercent", "Ethnic minority", 1)
                                .of("ethnicMinority")
                                .over("denominator"),
                        Column.change("changePercent", "Proportionate change, first to last", 1)
                                .of("ethnicMinorityPercent"),
                        Column.count("ethnicMinority", "Ethnic minority officers")
                                .disclosive(),
                        Column.count("denominator", "Officers counted"),
                        Representation.few("denominator"),
                        Column.count("heads", "Officers").hidden(),
                        Column.count("ethnicityNotStated", "Ethnicity not stated")
                                .hidden())
                .sql(SQL)
                .summedTotals()
                .sources("workers", "employments", "ranks")
                .records(Representation.behind(RECORDS))
                .quality(new QualityNote("ETHNICITY_NOT_STATED", "ethnicityNotStated", "heads"))
                .contradicted(
                        Contradicting.inStrength("(:as_at_days)[cardinality(:as_at_days)]"),
                        Contradicting.inRanks("(:as_at_days)[cardinality(:as_at_days)]"))
                .notes(
                        Representation.NOTES[0],
                        Representation.NOTES[1],
                        Ranks.NOTE,
                        "Assistant chief constables and above are chief officers.",
                        Representation.FEW_NOTE)
                .chart(Chart.lines("ethnicMinorityPercent"))
                .build();
    }
}
