package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Leadership activities with their workshops and participants (modern workforce paper of 2018, para 5). */
@ApplicationScoped
class LearningParticipation implements Figure {

    private static final String SQL = """
            with attended as (
                select programme_id, count(*) as participants, count(*) filter (where completed_on <= :to) as completed
                  from learning_participation
                 where participated_on >= :from and participated_on <= :to
                 group by programme_id),
            held as (
                select programme_id, count(*) as sessions
                  from learning_session
                 where held_on >= :from and held_on <= :to
                 group by programme_id)
            select p.name                             as activity,
                   sum(h.sessions)                    as sessions,
                   coalesce(sum(a.participants), 0)   as participants,
                   coalesce(sum(a.completed), 0)      as completed
              from learning_programme p
              left join attended a on a.programme_id = p.id
              left join held h on h.programme_id = p.id
             where (a.programme_id is not null or h.programme_id is not null)
               and (p.kind = :kind or (:kind::text is null and p.board_order is not null))
             group by p.name
             order by min(p.board_order), p.name
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("learning-participation", "Leadership programmes and interventions")
                .question("Which leadership activities ran, in how many workshops, and how many took part?")
                .version(2)
                .publishedExactly("Taking part in a workshop is seen by all who are in it.")
                .time(TimeShape.PERIOD)
                .filters(
                        Filter.text(
                                "kind",
                                "Programmes of this kind, such as PROCEDURAL_JUSTICE or PCSO_CPD, in place of those in the board's table"))
                .columns(
                        Column.dimension("activity", "Leadership activity"),
                        Column.count("sessions", "Workshops / sessions").unit("sessions"),
                        Column.count("participants", "Participants"),
                        Column.count("completed", "Completed"))
                .sql(SQL)
                .sources("learning-programmes", "learning-sessions", "learning-participations")
                .records(
                        RecordsBehind.of(
                                "learning-participations",
                                "/v1/learning-participations",
                                "recruitment:read",
                                RecordsBehind.each("participants").marked("completed"),
                                """
                        select a.id, a.external_id, p.name as activity, a.completed_on <= :to as completed
                          from learning_participation a
                          join learning_programme p on p.id = a.programme_id
                         where a.participated_on >= :from and a.participated_on <= :to
                           and (p.kind = :kind or (:kind::text is null and p.board_order is not null))
                        """),
                        RecordsBehind.of(
                                "learning-sessions",
                                "/v1/learning-sessions",
                                "recruitment:read",
                                RecordsBehind.each("sessions"),
                                """
                        select s.id, s.external_id, p.name as activity
                          from learning_session s
                          join learning_programme p on p.id = s.programme_id
                         where s.held_on >= :from and s.held_on <= :to
                           and (p.kind = :kind or (:kind::text is null and p.board_order is not null))
                        """))
                .notes(
                        "Participants are participations that began in the period: who took part twice counts twice. Completed is what was completed"
                                + " by the last day of the period.",
                        "Workshops are counted where they were recorded one by one; a blank is an activity without any, not one"
                                + " that did not run. There is no total: one person can be in several activities.",
                        "Programmes of one name are one activity. Without a kind, the programmes that have a place in the board's table, in its order.")
                .chart(Chart.bars("participants"))
                .build();
    }
}
