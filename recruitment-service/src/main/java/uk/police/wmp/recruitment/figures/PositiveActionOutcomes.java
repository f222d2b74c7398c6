package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Grain;
import uk.police.wmp.figures.QualityNote;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** What became of those whom positive action reached, by the characteristic that it was for (modern workforce paper of 2018, para 43). */
@ApplicationScoped
class PositiveActionOutcomes implements Figure {

    // Attended on :from counts, and on :to. Whoever attended two interventions with one aim is one person; what they
    // did after the first counts.
    private static final String ATTENDED = """
            select i.aimed_at, t.candidate_id, min(t.attended_on) as attended_on
              from positive_action_attendance t
              join positive_action_intervention i on i.id = t.intervention_id
             where t.attended_on between :from and :to
             group by i.aimed_at, t.candidate_id""";

    private static final String SQL = "with attendee as (" + ATTENDED + """
            ),
            followed as (
                select i.aimed_at,\s""" + Characteristic.IS_OF_AIM + """
                       as of_group,
                       exists (select from application a
                                where a.candidate_id = p.id and a.submitted_on >= i.attended_on) as applied,
                       exists (select from application a
                                where a.candidate_id = p.id and a.submitted_on >= i.attended_on and a.appointed_on is not null) as appointed
                  from attendee i
                  join candidate p on p.id = i.candidate_id
                  left join worker w on w.id = p.worker_id)
            select f.aimed_at,
                   count(*)                                         as attended,
                   count(*) filter (where of_group)                 as attended_of_group,
                   count(*) filter (where of_group is null)         as not_stated,
                   count(*) filter (where applied)                  as applied,
                   count(*) filter (where applied and of_group)     as applied_of_group,
                   count(*) filter (where appointed)                as appointed,
                   count(*) filter (where appointed and of_group)   as appointed_of_group
              from followed f
              join code c on c.list = 'positive-action-aim' and c.code = f.aimed_at
             group by f.aimed_at, c.position
             order by c.position
            """;

    private static final String RECORDS = """
            select distinct on (i.aimed_at, t.candidate_id) t.id, t.external_id, i.aimed_at
              from positive_action_attendance t
              join positive_action_intervention i on i.id = t.intervention_id
             where t.attended_on between :from and :to
             order by i.aimed_at, t.candidate_id, t.attended_on, t.id
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("positive-action-outcomes", "What became of those whom positive action reached")
                .question("Does positive action reach the people whom it is for, and do they apply and join?")
                .time(TimeShape.PERIOD)
                .oneAtATime(Grain.YEAR)
                .columns(
                        Column.dimension("aimedAt", "Aimed at").codes("positive-action-aim"),
                        Column.count("attended", "Attended").disclosive(),
                        Column.count("attendedOfGroup", "Attended, of the group")
                                .disclosive(),
                        Column.percent("reachPercent", "Of the group, of those who attended", 1)
                                .of("attendedOfGroup")
                                .over("attended"),
                        Column.count("applied", "Applied afterwards").disclosive(),
                        Column.count("appliedOfGroup", "Applied afterwards, of the group")
                                .disclosive(),
                        Column.percent("appliedPercent", "Applied, of those of the group who attended", 1)
                                .of("appliedOfGroup")
                                .over("attendedOfGroup"),
                        Column.count("appointed", "Appointed").disclosive(),
                        Column.count("appointedOfGroup", "Appointed, of the group")
                                .disclosive(),
                        Column.percent("appointedPercent", "Appointed, of those of the group who applied", 1)
                                .of("appointedOfGroup")
                                .over("appliedOfGroup"),
                        Column.count("notStated", "Did not say whether they are")
                                .hidden())
                .sql(SQL)
                .sources(
                        "positive-action-interventions",
                        "positive-action-attendances",
                        "candidates",
                        "workers",
                        "applications")
                .records(RecordsBehind.of(
                        "positive-action-attendances",
                        "/v1/positive-action-attendances",
                        "characteristics:read",
                        RecordsBehind.each("attended"),
                        RECORDS))
                .quality(new QualityNote("CHARACTERISTIC_NOT_STATED", "notStated", "attended"))
                .notes(
                        "Those who attended interventions in the period, once for each aim; behind a row is the first that each attended. What they applied for afterwards counts, and"
                                + " appointments of those applications, whenever they came.",
                        "Of the group is who said so, as candidate or, where they did not, as worker. Aims that are no protected characteristic"
                                + " (young people, cadets) have nobody of the group.",
                        "Who attended for two aims is in both rows: there is no total.")
                .chart(Chart.bars("reachPercent", "appliedPercent", "appointedPercent"))
                .build();
    }
}
