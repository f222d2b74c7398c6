package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Who has had the integrity health check of the year (PEEL inspection 2018/19: not all officers had). */
@ApplicationScoped
class IntegrityHealthChecks implements Figure {

    private static final String SQL = """
            select e.worker_type,
                   count(*)                                                       as workers,
                   count(*) filter (where c.completed_on <= :as_at)               as completed
              from employment e
              join code t on t.list = 'worker-type' and t.code = e.worker_type
              left join integrity_health_check c
                on c.worker_id = e.worker_id and c.year = extract(year from :as_at)::int
             where e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
             group by e.worker_type, t.position
             order by t.position
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("integrity-health-checks", "Integrity health checks of the year")
                .question("How many of the workforce have had the integrity health check of the year by the day?")
                .publishedExactly("It counts that checks were done; what was declared in them is in no figure.")
                .time(TimeShape.AS_AT)
                .columns(
                        Column.dimension("workerType", "Role type").codes("worker-type"),
                        Column.count("workers", "Workers in service"),
                        Column.count("completed", "Completed"),
                        Column.sum("notCompleted", "Not completed")
                                .of("workers")
                                .minus("completed"),
                        Column.percent("completedPercent", "Completed", 1)
                                .of("completed")
                                .over("workers"))
                .sql(SQL)
                .summedTotals()
                .sources("employments", "integrity-health-checks")
                .records(RecordsBehind.of(
                                "workers",
                                "/v1/workers",
                                "recruitment:read",
                                RecordsBehind.each("workers").marked("completed"),
                                """
                        select w.id, w.external_id, e.worker_type, c.completed_on <= :as_at as completed
                          from employment e
                          join worker w on w.id = e.worker_id
                          left join integrity_health_check c
                            on c.worker_id = e.worker_id and c.year = extract(year from :as_at::date)::int
                         where e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
                        """)
                        .telling("vetting:read"))
                .notes(
                        "Counts who is in service on the day, and the checks of that calendar year completed by then. What was declared in"
                                + " them is in no figure.")
                .chart(Chart.bars("completedPercent"))
                .build();
    }
}
