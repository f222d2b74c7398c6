package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** What the units' learning plans ask for against the places held (community policing paper of 2023, para 48). */
@ApplicationScoped
class LearningPlanCoverage implements Figure {

    private static final String SQL = """
            with needed as (
                select programme_id, sum(heads) as heads
                  from learning_plan where starts_on >= :from and starts_on <= :to group by programme_id),
            held as (
                select s.programme_id, sum(s.places) as places, sum(t.taken) as taken
                  from learning_session s
                 cross join lateral (select count(*) as taken from learning_participation a where a.session_id = s.id) t
                 where s.held_on >= :from and s.held_on <= :to and s.places is not null
                 group by s.programme_id)
            select p.name                       as programme,
                   coalesce(sum(n.heads), 0)    as needed,
                   coalesce(sum(h.places), 0)   as places,
                   coalesce(sum(h.taken), 0)    as taken
              from learning_programme p
              left join needed n on n.programme_id = p.id
              left join held h on h.programme_id = p.id
             where n.programme_id is not null or h.programme_id is not null
             group by p.name
             order by p.name
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of(
                        "learning-plan-coverage",
                        "Learning plans: what units need, the places there are, the places taken")
                .question("Are there places enough for what the units' learning plans ask for?")
                .version(2)
                .publishedExactly("It counts places and heads of plans, not named people.")
                .time(TimeShape.PERIOD)
                .columns(
                        Column.dimension("programme", "Programme"),
                        Column.measure("needed", "Needed by the units' plans", "people", 0),
                        Column.measure("places", "Places in sessions", "places", 0),
                        Column.sum("shortfall", "Needed beyond the places")
                                .of("needed")
                                .minus("places"),
                        Column.count("taken", "Places taken").unit("places"),
                        Column.percent("takenPercent", "Places taken", 1)
                                .of("taken")
                                .over("places"))
                .sql(SQL)
                .summedTotals()
                .sources("learning-plans", "learning-sessions", "learning-participations")
                .records(
                        RecordsBehind.of(
                                "learning-plans",
                                "/v1/learning-plans",
                                "recruitment:read",
                                RecordsBehind.parts("needed"),
                                """
                        select n.id, n.external_id, p.name as programme
                          from learning_plan n
                          join learning_programme p on p.id = n.programme_id
                         where n.starts_on >= :from and n.starts_on <= :to
                        """),
                        RecordsBehind.of(
                                "learning-participations",
                                "/v1/learning-participations",
                                "recruitment:read",
                                RecordsBehind.each("taken"),
                                """
                        select a.id, a.external_id, p.name as programme
                          from learning_participation a
                          join learning_session s on s.id = a.session_id
                          join learning_programme p on p.id = s.programme_id
                         where s.held_on >= :from and s.held_on <= :to and s.places is not null
                        """))
                .notes(
                        "Needed: the heads of all units' plans whose twelve months begin in the period: together the force's plan."
                                + " Programmes of one name are one row.",
                        "Places: of sessions that begin in the period and say how many they have. A shortfall below zero is room to spare.")
                .chart(Chart.bars("needed", "places"))
                .build();
    }
}
