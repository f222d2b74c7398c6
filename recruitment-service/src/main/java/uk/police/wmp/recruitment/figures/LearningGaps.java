package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.TimeShape;

/** What roles ask for and their holders have not completed, or not lately enough (people paper of April 2022, para 52). */
@ApplicationScoped
class LearningGaps implements Figure {

    private static final String SQL = """
            with asked as (
                select o.worker_id, f.programme_id, min(f.renewal_months) as renewal_months
                  from posting o
                  join employment e on e.worker_id = o.worker_id
                   and e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
                  join learner_profile f on f.role = o.role
                   and f.valid_from <= :as_at and (f.valid_to is null or f.valid_to >= :as_at)
                 where o.valid_from <= :as_at and (o.valid_to is null or o.valid_to >= :as_at)
                   and (:requirement::text is null or f.requirement = :requirement)
                 group by o.worker_id, f.programme_id),
            completed as (
                select worker_id, programme_id, max(completed_on) as completed_on
                  from learning_participation
                 where completed_on <= :as_at and programme_id in (select programme_id from learner_profile)
                 group by worker_id, programme_id)
            select p.name   as programme,
                   count(*) as asked,
                   count(c.completed_on) filter (where a.renewal_months is null
                         or (c.completed_on + make_interval(months => a.renewal_months))::date >= :as_at) as up_to_date
              from asked a
              join learning_programme p on p.id = a.programme_id
              left join completed c on c.worker_id = a.worker_id and c.programme_id = a.programme_id
             group by p.id, p.name
             order by p.name
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("learning-gaps", "Learning that roles ask for: up to date and missing")
                .question("Of the people whose role asks for a programme, how many are up to date with it?")
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
                                .over("asked"))
                .sql(SQL)
                .sources("learner-profiles", "postings", "employments", "learning-participations")
                .notes(
                        "Counts workers in service by the role of their posting on the day, and the learner profile of that role.",
                        "A completion counts to its renewal day, inclusive; without a renewal in the profile, for ever.",
                        "There is no total: one person can be asked for several programmes.")
                .chart(Chart.bars("upToDatePercent"))
                .build();
    }
}
