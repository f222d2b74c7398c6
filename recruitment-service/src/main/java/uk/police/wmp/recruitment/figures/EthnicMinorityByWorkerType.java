package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.TimeShape;

/** Ethnic minority share by worker type on several days (people paper of April 2022, para 3). */
@ApplicationScoped
class EthnicMinorityByWorkerType implements Figure {

    private static final String SQL = """
            with heads as (
                select d.as_at, e.worker_type, w.ethnicity, count(*) as heads
                  from unnest(:as_at_days) as d (as_at)
                  join employment e on e.joined_on <= d.as_at and (e.left_on is null or e.left_on >= d.as_at)
                  join worker w on w.id = e.worker_id
                 group by d.as_at, e.worker_type, w.ethnicity)
            select h.as_at, h.worker_type,
                   coalesce(sum(h.heads) filter (where 'ETHNIC_MINORITY' = any (eth.groups)), 0)         as ethnic_minority,
                   coalesce(sum(h.heads) filter (where :denominator = 'ALL' or h.ethnicity <> 'NS'), 0)  as denominator
              from heads h
              join code eth on eth.list = 'ethnicity' and eth.code = h.ethnicity
              join code t on t.list = 'worker-type' and t.code = h.worker_type
             group by h.as_at, h.worker_type, t.position
             order by t.position
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
                        Column.count("denominator", "Colleagues counted"))
                .sql(SQL)
                .summedTotals()
                .sources("workers", "employments")
                .notes(Representation.NOTES)
                .chart(Chart.lines("ethnicMinorityPercent"))
                .build();
    }
}
