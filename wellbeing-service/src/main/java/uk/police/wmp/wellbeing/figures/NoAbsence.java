package uk.police.wmp.wellbeing.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Workers without a day of absence in the twelve months to a day (board paper of early 2019, para 16). */
@ApplicationScoped
class NoAbsence implements Figure {

    // 31 March 2022: from 1 April 2021; 29 February 2024: from 1 March 2023
    private static final String EMPLOYED = """
            with absent as (
                select distinct worker_id from absence
                 where valid && daterange((:as_at - interval '12 months')::date + 1, :as_at, '[]')
            ), employed as (
                select e.worker_id, e.worker_type, t.position, a.worker_id is null as never_absent
                  from employment e
                  join code t on t.list = 'worker-type' and t.code = e.worker_type
                  left join absent a on a.worker_id = e.worker_id
                 where e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
                   and\s""" + Volunteers.NONE_OF_THEM + """
            )
            """;

    private static final String SQL = EMPLOYED + """
            select worker_type, count(*) filter (where never_absent) as without_absence, count(*) as workers
              from employed
             group by worker_type, position
             order by position
            """;

    private static final String RECORDS = EMPLOYED + """
            select w.id, w.external_id, d.worker_type, d.never_absent as without_absence
              from employed d
              join worker w on w.id = d.worker_id
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("no-absence", "People with no sickness absence in the last 12 months")
                .question("How many of those employed on the day had no day of absence in the 12 months to it?")
                .time(TimeShape.AS_AT)
                .columns(
                        Column.dimension("workerType", "Person type").codes("worker-type"),
                        Column.count("withoutAbsence", "People with no sickness absence")
                                .disclosive(),
                        Column.count("workers", "People"),
                        Column.percent("withoutAbsencePercent", "Share with no sickness absence", 1)
                                .of("withoutAbsence")
                                .over("workers"))
                .sql(SQL)
                .summedTotals()
                .sources("absences", "employments")
                .records(RecordsBehind.of(
                        "workers",
                        "/v1/workers",
                        "wellbeing:read",
                        RecordsBehind.each("workers").marked("withoutAbsence"),
                        RECORDS))
                .notes(
                        "Counts people employed on the day, by what they were employed as on that day.",
                        "People who joined within the twelve months count too.",
                        Volunteers.NOTE)
                .chart(Chart.bars("withoutAbsence"))
                .build();
    }
}
