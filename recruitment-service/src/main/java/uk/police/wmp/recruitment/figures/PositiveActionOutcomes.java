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

    // Attended on :from counts, and on :to. Whoever attended two interventions with one aim is one person, by the first
    // that they attended; what they did after it counts.
    private static final String FOLLOWED = """
            select i.id, i.external_id, i.aimed_at, g.of_group as attended_of_group, g.of_group is null as not_stated,
                   f.applied, f.applied and g.of_group as applied_of_group,
                   f.appointed, f.appointed and g.of_group as appointed_of_group
              from (select distinct on (i.aimed_at, t.candidate_id) t.id, t.external_id, i.aimed_at, t.candidate_id, t.attended_on
                      from positive_action_attendance t
                      join positive_action_intervention i on i.id = t.intervention_id
                     where t.attended_on between :from and :to
                     order by i.aimed_at, t.candidate_id, t.attended_on, t.id) i
              join candidate p on p.id = i.candidate_id
              left join worker w on w.id = p.worker_id
             cross join lateral (select count(*) > 0 as applied, count(a.appointed_on) > 0 as appointed
                                   from application a
                                  where a.candidate_id = p.id and a.submitted_on >= i.attended_on) f
             cross join lateral (select\s""" + Characteristic.IS_OF_AIM + """
                   as of_group) g
            """;

    private static final String SQL = "with followed as (" + FOLLOWED + """
            )
            select f.aimed_at,
                   count(*)                                     as attended,
                   count(*) filter (where attended_of_group)    as attended_of_group,
                   count(*) filter (where not_stated)           as not_stated,
                   count(*) filter (where applied)              as applied,
                   count(*) filter (where applied_of_group)     as applied_of_group,
                   count(*) filter (where appointed)            as appointed,
                   count(*) filter (where appointed_of_group)   as appointed_of_group
              from followed f
              join code c on c.list = 'positive-action-aim' and c.code = f.aimed_at
             group by f.aimed_at, c.position
             order by c.position
            """;

    private static RecordsBehind attendances(String... marked) {
        return RecordsBehind.of(
                "positive-action-attendances",
                "/v1/positive-action-attendances",
                "characteristics:read",
                RecordsBehind.each("attended").marked(marked),
                FOLLOWED);
    }

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
                .records(
                        attendances("attendedOfGroup", "notStated"),
                        attendances("attendedOfGroup", "applied", "appliedOfGroup", "appointed", "appointedOfGroup")
                                .telling("recruitment:read"))
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
