package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;
import uk.police.wmp.recruitment.selection.assessor.AssessorSettings;

/** Assessors trained, and of those how many may sit on a panel today (modern workforce paper of 2018, para 44). */
@ApplicationScoped
class AssessorReadiness implements Figure {

    // Learning of 2021-03-01 that is good for twelve months is in date on 2022-02-28 and out of date on 2022-03-01.
    private static final String RECORDS = """
            select a.id, a.external_id, e.worker_type, basics_on <= :as_at and bias_on <= :as_at   as trained,
                   basics_on <= :as_at and basics_on > basics_after
                     and bias_on <= :as_at and bias_on > bias_after                                as in_date,
                   basics_on <= :as_at and bias_on <= :as_at and basics_on <= basics_after         as basics_out_of_date,
                   basics_on <= :as_at and bias_on <= :as_at and bias_on <= bias_after             as unconscious_bias_out_of_date
              from (select id, external_id, worker_id, basics_completed_on as basics_on, unconscious_bias_completed_on as bias_on,
                           :as_at - interval '%1$d months' as basics_after, :as_at - interval '%2$d months' as bias_after
                      from assessor
                     where withdrawn_on is null or withdrawn_on > :as_at) a
              join employment e
                on e.worker_id = a.worker_id
               and e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
            """;

    private static final String SQL = """
            select a.worker_type, count(*) as registered,
                   count(*) filter (where a.trained)                       as trained,
                   count(*) filter (where a.in_date)                       as in_date,
                   count(*) filter (where a.basics_out_of_date)            as basics_out_of_date,
                   count(*) filter (where a.unconscious_bias_out_of_date)  as unconscious_bias_out_of_date
              from (
            """ + RECORDS + """
                   ) a
              join code t on t.list = 'worker-type' and t.code = a.worker_type
             group by a.worker_type, t.position
             order by t.position
            """;

    private final AssessorSettings settings;

    AssessorReadiness(AssessorSettings settings) {
        this.settings = settings;
    }

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("assessor-readiness", "Assessors trained and in date")
                .question("How many colleagues are trained as assessors, and how many of them may assess today?")
                .publishedExactly(
                        "It counts trainings in date, which say nothing of health, conduct or a protected characteristic.")
                .time(TimeShape.AS_AT)
                .columns(
                        Column.dimension("workerType", "Category").codes("worker-type"),
                        Column.count("trained", "Trained as assessors"),
                        Column.count("inDate", "In date"),
                        Column.percent("inDatePercent", "In date, of those trained", 1)
                                .of("inDate")
                                .over("trained"),
                        Column.count("basicsOutOfDate", "Basics out of date"),
                        Column.count("unconsciousBiasOutOfDate", "Unconscious bias learning out of date"),
                        Column.count("registered", "On the register"),
                        Column.sum("notInDate", "Trained, and out of date")
                                .of("trained")
                                .minus("inDate"),
                        Column.sum("notTrained", "On the register, and not trained")
                                .of("registered")
                                .minus("trained"))
                .sql(SQL.formatted(settings.basicsMonths(), settings.unconsciousBiasMonths()))
                .summedTotals()
                .sources("assessors", "employments")
                .records(RecordsBehind.of(
                        "assessors",
                        "/v1/assessors",
                        "recruitment:read",
                        RecordsBehind.each("registered")
                                .marked("trained", "inDate", "basicsOutOfDate", "unconsciousBiasOutOfDate"),
                        RECORDS.formatted(settings.basicsMonths(), settings.unconsciousBiasMonths())))
                .notes(
                        "Trained: the basics and the learning on unconscious bias both completed by the day, in the force"
                                + " on the day, and not withdrawn.",
                        "In date: the basics completed within the last %d months and the learning on unconscious bias within the last %d (configuration)."
                                .formatted(settings.basicsMonths(), settings.unconsciousBiasMonths()))
                .chart(Chart.bars("trained", "inDate"))
                .build();
    }
}
