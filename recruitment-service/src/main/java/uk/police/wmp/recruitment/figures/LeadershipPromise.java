package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** What the force does for each principle of the Leadership Promise (modern workforce paper of 2018, paras 3 and 19). */
@ApplicationScoped
class LeadershipPromise implements Figure {

    // As at 30 June within 12 months: a review of 1 July of the year before counts, one of 30 June doesn't.
    private static final String PARTICIPATIONS = """
            from learning_participation a
             where a.programme_id = p.id and a.participated_on <= :as_at
               and a.participated_on > :as_at - make_interval(months => least(greatest(:within_months::int, 0), 1200))
            """;

    private static final String RUNNING = """
            with running as (
                select p.id, p.external_id, coalesce(p.principle, 'NONE') as principle,
                       exists (select from lesson_plan_review r
                                where r.programme_id = p.id and r.reviewed_on <= :as_at
                                  and r.reviewed_on > :as_at - make_interval(months => least(greatest(:within_months::int, 0), 1200))) as reviewed,
                       (select count(*)
            """ + PARTICIPATIONS + """
                       ) as participants
                  from learning_programme p
                 where (p.starts_on is null or p.starts_on <= :as_at) and (p.ends_on is null or p.ends_on >= :as_at))
            """;

    private static final String SQL = RUNNING + """
            select c.label as principle, count(r.id) as programmes, count(r.id) filter (where r.reviewed) as reviewed,
                   count(r.id) filter (where not r.reviewed) as unreviewed, coalesce(sum(r.participants), 0) as participations
              from (select code, label, position from code where list = 'leadership-principle'
                    union all
                    select 'NONE', 'No principle', 1000) c
              left join running r on r.principle = c.code
             group by c.label, c.position
             order by c.position
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("leadership-promise", "The Leadership Promise: what serves each principle")
                .question(
                        "Which principles of the Leadership Promise are served by learning, and is that learning reviewed?")
                .publishedExactly("It counts programmes and places taken in them, and names nobody.")
                .time(TimeShape.AS_AT)
                .filters(Filter.integer(
                                "withinMonths", "Reviewed, and taken part in, within so many months up to the day")
                        .defaultsTo("12"))
                .columns(
                        Column.dimension("principle", "Principle"),
                        Column.count("programmes", "Programmes").unit("programmes"),
                        Column.count("reviewed", "with a lesson plan reviewed").unit("programmes"),
                        Column.count("unreviewed", "Not reviewed").unit("programmes"),
                        Column.percent("reviewedPercent", "Reviewed", 1)
                                .of("reviewed")
                                .over("programmes"),
                        Column.count("participations", "Participations").unit("participations"))
                .sql(SQL)
                .summedTotals()
                .sources("learning-programmes", "lesson-plan-reviews", "learning-participations")
                .records(
                        RecordsBehind.of(
                                "learning-programmes",
                                "/v1/learning-programmes",
                                "recruitment:read",
                                RecordsBehind.each("programmes").marked("reviewed", "unreviewed"),
                                RUNNING + """
                                select r.id, r.external_id, coalesce(c.label, 'No principle') as principle, r.reviewed,
                                       not r.reviewed as unreviewed
                                  from running r
                                  left join code c on c.list = 'leadership-principle' and c.code = r.principle
                                """),
                        RecordsBehind.of(
                                "learning-participations",
                                "/v1/learning-participations",
                                "recruitment:read",
                                RecordsBehind.each("participations"),
                                RUNNING + """
                                select a.id, a.external_id, coalesce(c.label, 'No principle') as principle
                                  from running p
                                 cross join lateral (select a.id, a.external_id
                                """ + PARTICIPATIONS + """
                                       ) a
                                  left join code c on c.list = 'leadership-principle' and c.code = p.principle
                                """))
                .notes(
                        "Programmes that run on the day; one that doesn't say its first day has begun. A principle without any is a row of"
                                + " noughts.",
                        "Which lesson plans are to be reviewed: `GET /v1/lesson-plans-to-review`.")
                .chart(Chart.bars("programmes", "unreviewed"))
                .build();
    }
}
