package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** What roles ask for and their holders have not completed, or not lately enough (people paper of April 2022, para 52). */
@ApplicationScoped
class LearningGaps implements Figure {

    private static final String ASKED = """
            with need as (
                select role, programme_id, min(renewal_months) as renewal_months
                  from learner_profile
                 where valid_from <= :as_at and (valid_to is null or valid_to >= :as_at)
                   and (:requirement::text is null or requirement = :requirement)
                 group by role, programme_id),
            holder as (
                select o.worker_id, o.role
                  from employment e
                  join posting o on o.worker_id = e.worker_id
                   and o.valid_from <= :as_at and (o.valid_to is null or o.valid_to >= :as_at)
                 where e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)),
            completed as (
                select h.worker_id, l.programme_id,
                       bool_or(n.renewal_months is null
                               or (l.completed_on + make_interval(months => n.renewal_months))::date >= :as_at) as up_to_date
                  from holder h
                  join learning_participation l on l.worker_id = h.worker_id and l.completed_on <= :as_at
                  join need n on n.role = h.role and n.programme_id = l.programme_id
                 group by h.worker_id, l.programme_id)
            """;

    private static final String SQL = ASKED + """
            , asked as (
                select n.programme_id, sum(h.holders) as asked
                  from (select role, count(*) as holders from holder group by role) h
                  join need n on n.role = h.role
                 group by n.programme_id)
            select p.name as programme, sum(a.asked) as asked, coalesce(sum(c.up_to_date), 0) as up_to_date,
                   sum(a.asked) - coalesce(sum(c.ever), 0) as never_completed
              from asked a
              join learning_programme p on p.id = a.programme_id
              left join (select programme_id, count(*) as ever, count(*) filter (where up_to_date) as up_to_date
                           from completed group by programme_id) c
                on c.programme_id = a.programme_id
             group by p.name
             order by p.name
            """;

    private static final String RECORDS = ASKED + """
            select w.id, w.external_id, p.name as programme, c.up_to_date, c.worker_id is null as never_completed
              from holder h
              join need n on n.role = h.role
              join learning_programme p on p.id = n.programme_id
              join worker w on w.id = h.worker_id
              left join completed c on c.worker_id = h.worker_id and c.programme_id = n.programme_id
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("learning-gaps", "Learning that roles ask for: up to date and missing")
                .version(2)
                .question("Of the people whose role asks for a programme, how many are up to date with it?")
                .publishedExactly(
                        "Training that a role asks for and that isn't in date is a matter of work, known to the team, and no protected fact.")
                .time(TimeShape.AS_AT)
                .filters(Filter.only(
                        "requirement", "Only what is mandatory, or recommended", "MANDATORY", "RECOMMENDED"))
                .columns(
                        Column.dimension("programme", "Programme"),
                        Column.count("asked", "Asked of"),
                        Column.count("upToDate", "Up to date"),
                        Column.sum("gap", "Expired or missing").of("asked").minus("upToDate"),
                        Column.percent("upToDatePercent", "Up to date", 1)
                                .of("upToDate")
                                .over("asked"),
                        Column.count("neverCompleted", "Never completed"),
                        Column.sum("outOfDate", "Completed, and out of date")
                                .of("asked")
                                .minus("upToDate", "neverCompleted"))
                .sql(SQL)
                .sources("learner-profiles", "postings", "employments", "learning-participations")
                .records(RecordsBehind.of(
                        "workers",
                        "/v1/workers",
                        "recruitment:read",
                        RecordsBehind.each("asked").marked("upToDate", "neverCompleted"),
                        RECORDS))
                .contradicted(Contradicting.inPostings(":as_at"))
                .notes(
                        "Counts workers in service by the role of their posting on the day, and the learner profile of that role.",
                        "A completion counts to its renewal day, inclusive; without a renewal in the profile, for ever.",
                        "There is no total: one person can be asked for several programmes.")
                .chart(Chart.bars("upToDatePercent"))
                .build();
    }
}
