package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.QualityNote;
import uk.police.wmp.figures.TimeShape;

/** Ethnic minority share by worker type on several days (people paper of April 2022, para 3). */
@ApplicationScoped
class EthnicMinorityByWorkerType implements Figure {

    // Each employment is read once, whatever the number of days: it counts from its first to its last of them.
    private static final String SQL = """
            with heads as (
                select e.worker_type, w.ethnicity, width_bucket(e.joined_on - 1, :as_at_days) + 1 as first,
                       width_bucket(coalesce(e.left_on, 'infinity'), :as_at_days) as last, count(*) as heads
                  from employment e
                  join worker w on w.id = e.worker_id
                 where e.joined_on <= (:as_at_days)[cardinality(:as_at_days)]
                   and (e.left_on is null or e.left_on >= (:as_at_days)[1])
                 group by 1, 2, 3, 4)
            select d.as_at, h.worker_type,
                   coalesce(sum(h.heads) filter (where 'ETHNIC_MINORITY' = any (eth.groups)), 0)         as ethnic_minority,
                   coalesce(sum(h.heads) filter (where :denominator = 'ALL' or h.ethnicity <> 'NS'), 0)  as denominator,
                   sum(h.heads)                                                                          as heads,
                   coalesce(sum(h.heads) filter (where h.ethnicity = 'NS'), 0)                           as ethnicity_not_stated
              from unnest(:as_at_days) with ordinality as d (as_at, nth)
              join heads h on d.nth between h.first and h.last
              join code eth on eth.list = 'ethnicity' and eth.code = h.ethnicity
              join code t on t.list = 'worker-type' and t.code = h.worker_type
             group by d.as_at, h.worker_type, t.position
             order by t.position
            """;

    private static final String RECORDS = """
            select w.id, w.external_id, d.as_at, e.worker_type, 'ETHNIC_MINORITY' = any (eth.groups) as ethnic_minority,
                   w.ethnicity = 'NS' as ethnicity_not_stated
              from unnest(:as_at_days) as d (as_at)
              join employment e on e.joined_on <= d.as_at and (e.left_on is null or e.left_on >= d.as_at)
              join worker w on w.id = e.worker_id
              join code eth on eth.list = 'ethnicity' and eth.code = w.ethnicity
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("ethnic-minority-by-worker-type", "Ethnic minority share by worker type")
                .question("How has the share of ethnic minority colleagues changed in each part of the workforce?")
                .time(TimeShape.AS_AT_DAYS)
                .filters(Representation.DENOMINATOR)
                .columns(
                        Column.day("asAt", "As at").across(),
                        Column.dimension("workerType", "Staff type").codes("worker-type"),
                        Column.percent("ethnicMinorityPercent", "Ethnic minority", 1)
                                .of("ethnicMinority")
                                .over("denominator"),
                        Column.change("changePercent", "Proportionate change, first to last", 1)
                                .of("ethnicMinorityPercent"),
                        Column.count("ethnicMinority", "Ethnic minority colleagues")
                                .disclosive(),
                        Column.count("denominator", "Colleagues counted"),
                        Column.count("heads", "Colleagues").hidden(),
                        Column.count("ethnicityNotStated", "Ethnicity not stated")
                                .hidden())
                .sql(SQL)
                .summedTotals()
                .sources("workers", "employments")
                .records(Representation.behind(RECORDS))
                .quality(new QualityNote("ETHNICITY_NOT_STATED", "ethnicityNotStated", "heads"))
                .contradicted(Contradicting.inStrength("(:as_at_days)[cardinality(:as_at_days)]"))
                .notes(Representation.NOTES)
                .chart(Chart.lines("ethnicMinorityPercent"))
                .build();
    }
}
