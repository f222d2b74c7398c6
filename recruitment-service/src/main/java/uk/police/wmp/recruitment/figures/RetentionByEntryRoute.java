package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Contradicted;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.QualityNote;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Student officers still in the force, of those recruited, by entry route (people paper of April 2022, para 12). */
@ApplicationScoped
class RetentionByEntryRoute implements Figure {

    /** The routes of one framework together, which stand beside the one route of the framework before. */
    private static final String ROUTE =
            "case when :by = 'FRAMEWORK' and 'PEQF' = any (r.groups) then 'PEQF' else o.entry_route end";

    private static final String GONE = """
              left join (select worker_id, max(left_on) as last_day      -- of those who are no officers any more
                           from employment where worker_type = 'POLICE_OFFICER' and joined_on <= :as_at
                          group by worker_id having max(coalesce(left_on, 'infinity')) < :as_at) gone
                on gone.worker_id = o.worker_id and gone.last_day >= o.started_on
            """;

    // From 2018-04-01 as at 2022-03-01: began on 2018-04-01 counts, began on 2022-03-01 too; whose last day of
    // service is 2022-02-28 has left, whose is 2022-03-01 hasn't. Who left after confirmation did not leave during
    // probation.
    private static final String SQL = """
            select\s""" + ROUTE + """
                   as entry_route,
                   count(*)                                                                  as recruited,
                   count(*) filter (where o.left_on < :as_at and o.confirmed_on is null)     as left_in_probation,
                   count(*) filter (where o.confirmed_on is null and (o.left_on is null or o.left_on >= :as_at)
                                      and gone.worker_id is not null)                        as employment_ended
              from student_officer o
              join code r on r.list = 'entry-route' and r.code = o.entry_route
            """ + GONE + """
             where o.started_on >= :from and o.started_on <= :as_at
               and not 'NOT_A_STUDENT' = any (r.groups)
             group by 1
             order by min(r.position)
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("retention-by-entry-route", "Student officer retention by entry route")
                .version(2)
                .question("Of the student officers recruited by each entry route, how many are still in the force?")
                .publishedExactly(
                        "It counts who stayed by entry route; why somebody left is in another figure, under disclosure control.")
                .time(TimeShape.FROM_AS_AT)
                .filters(Filter.choice(
                        "by",
                        "Each entry route, or those of the PEQF together beside the route that they replaced",
                        "ROUTE",
                        "FRAMEWORK"))
                .columns(
                        Column.dimension("entryRoute", "Entry route").codes("entry-route"),
                        Column.count("recruited", "Recruited"),
                        Column.count("leftInProbation", "Left during probation"),
                        Column.percent("retentionPercent", "Retention", 1)
                                .of("recruited")
                                .minus("leftInProbation")
                                .over("recruited"),
                        Column.sum("retained", "Still in the force")
                                .of("recruited")
                                .minus("leftInProbation")
                                .hidden(),
                        Column.count("employmentEnded", "In probation, and no officer any more")
                                .hidden())
                .sql(SQL)
                .summedTotals()
                .sources("student-officers", "employments")
                .quality(new QualityNote("EMPLOYMENT_HAS_ENDED", "employmentEnded", "recruited"))
                .records(RecordsBehind.of(
                        "student-officers",
                        "/v1/student-officers",
                        "recruitment:read",
                        RecordsBehind.each("recruited").marked("leftInProbation", "employmentEnded"),
                        """
                        select o.id, o.external_id,\s""" + ROUTE + """
                               as entry_route, o.left_on < :as_at and o.confirmed_on is null as left_in_probation,
                               o.confirmed_on is null and (o.left_on is null or o.left_on >= :as_at)
                                 and gone.worker_id is not null as employment_ended
                          from student_officer o
                          join code r on r.list = 'entry-route' and r.code = o.entry_route
                        """ + GONE + """
                         where o.started_on >= :from and o.started_on <= :as_at
                           and not 'NOT_A_STUDENT' = any (r.groups)
                        """))
                .contradicted(
                        new Contradicted(
                                "LEAVER_IS_EMPLOYED",
                                "select count(distinct o.id) from " + Contradicting.leaverIsEmployed(":as_at")
                                        + " and o.confirmed_on is null and o.started_on >= :from and (e.left_on is null or e.left_on >= :as_at)"))
                .notes(
                        "Counts officers whose probation began in the period, its first and last day included; transferees and rejoiners are not student officers.",
                        "Who leaves before being confirmed leaves during probation, also after the day on which it was to end.",
                        "Counted as retained: student officers whose employment has ended while nobody recorded that they left; quality says"
                                + " how many, and the list of contradictions who.",
                        "With by=FRAMEWORK the routes of the Police Education Qualifications Framework are one row, PEQF, beside IPLDP, which it"
                                + " replaced and which is closed to entrants: the comparator.",
                        "The total divides all leavers by all recruited: the same routes above and below the line.")
                .chart(Chart.bars("retentionPercent"))
                .build();
    }
}
