package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/**
 * Whether operational learning can take everybody who needs it (force management statement of 2018, section 10; community policing paper of
 * 2023, para 48).
 */
@ApplicationScoped
class LearningCapacity implements Figure {

    // A plan's heads are spread over the days of its twelve months; a session's places stand on its first day.
    private static final String SQL = """
            with needed as (
                select q as quarter, n.programme_id, sum(n.heads * d.share) as heads
                  from unnest(:quarters) as q
                  join learning_plan n
                    on n.starts_on <= least((q + interval '3 months')::date - 1, :to)
                   and n.starts_on + interval '12 months' > greatest(q, :from)
                 cross join lateral (
                       select (least((n.starts_on + interval '12 months')::date - 1, (q + interval '3 months')::date - 1, :to)
                               - greatest(n.starts_on, q, :from) + 1)::numeric
                              / ((n.starts_on + interval '12 months')::date - n.starts_on) as share) d
                 group by q, n.programme_id),
            held as (
                select date_trunc('quarter', s.held_on)::date as quarter, s.programme_id, sum(s.places) as places, sum(t.taken) as taken
                  from learning_session s
                 cross join lateral (select count(*) as taken from learning_participation a where a.session_id = s.id) t
                 where s.held_on >= :from and s.held_on <= :to and s.places is not null
                 group by 1, s.programme_id)
            select quarter, p.name                as programme,
                   coalesce(sum(n.heads), 0)      as places_needed,
                   coalesce(sum(h.places), 0)     as places_offered,
                   coalesce(sum(h.taken), 0)      as taken
              from needed n
              full join held h using (quarter, programme_id)
              join learning_programme p on p.id = programme_id
             group by quarter, p.name
             order by quarter, p.name
            """;

    /** To be formatted with what is joined to the sessions. */
    private static final String SESSIONS = """
            date_trunc('quarter', s.held_on)::date as quarter, p.name as programme
              from learning_session s
              join learning_programme p on p.id = s.programme_id%s
             where s.held_on >= :from and s.held_on <= :to and s.places is not null
            """;

    private static final String HELD = SESSIONS.formatted("");

    private static final String TAKEN = SESSIONS.formatted("\n  join learning_participation a on a.session_id = s.id");

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("learning-capacity", "Operational learning: places needed, offered and taken")
                .question("Can operational learning take all those who will need it?")
                .version(2)
                .publishedExactly("It counts places, and heads of plans, not named people.")
                .time(TimeShape.PERIOD)
                .columns(
                        Column.quarter("quarter", "Quarter"),
                        Column.dimension("programme", "Programme"),
                        Column.measure("placesNeeded", "Needed by the units' plans", "places", 0),
                        Column.measure("placesOffered", "Places in sessions", "places", 0),
                        Column.sum("spare", "Places to spare")
                                .of("placesOffered")
                                .minus("placesNeeded")
                                .unit("places"),
                        Column.percent("usePercent", "Need, of the places", 1)
                                .of("placesNeeded")
                                .over("placesOffered"),
                        Column.count("taken", "Places taken").unit("places"),
                        Column.percent("takenPercent", "Places taken", 1)
                                .of("taken")
                                .over("placesOffered"))
                .sql(SQL)
                .summedTotals()
                .sources("learning-plans", "learning-sessions", "learning-participations")
                .records(
                        RecordsBehind.of(
                                "learning-sessions",
                                "/v1/learning-sessions",
                                "recruitment:read",
                                RecordsBehind.parts("placesOffered"),
                                "select s.id, s.external_id, " + HELD),
                        RecordsBehind.of(
                                "learning-participations",
                                "/v1/learning-participations",
                                "recruitment:read",
                                RecordsBehind.each("taken"),
                                "select a.id, a.external_id, " + TAKEN))
                .notes(
                        "Needed: the heads of all units' learning plans, spread evenly over the days of their twelve months, as far as these fall"
                                + " into the quarter and the period. Together they are the force's plan.",
                        "Offered: places of sessions that begin in the quarter and say how many they have; taken, by whoever has one."
                                + " Places to spare are negative where there are too few. Programmes of one name are one row.")
                .chart(Chart.lines("placesNeeded", "placesOffered"))
                .build();
    }
}
