package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.Grain;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Outcomes of misconduct proceedings of each group, held against the largest (PEEL inspection 2018/19: analysis of disparity). */
@ApplicationScoped
class MisconductDisparity implements Figure {

    private static final int FEW = 10;

    // What somebody was on the day of the outcome; of who had left by then, at the end: an outcome may come after a
    // resignation.
    private static final String OUTCOMES = """
              from misconduct_outcome o
              join worker w on w.id = o.worker_id
              left join code eth on eth.list = 'ethnicity' and eth.code = w.ethnicity
              left join lateral (select e.worker_type from employment e
                                  where e.worker_id = o.worker_id and e.joined_on <= o.decided_on
                                  order by e.joined_on desc limit 1) e on true
             where o.decided_on between :from and :to
               and (:worker_type::text is null or e.worker_type = :worker_type)
               and (:proceeding::text is null or o.proceeding = :proceeding)
            """;

    private static final String SERVING = """
              from employment e
              join worker w on w.id = e.worker_id
              left join code eth on eth.list = 'ethnicity' and eth.code = w.ethnicity
             where e.joined_on <= :to and (e.left_on is null or e.left_on >= :to)
               and (:worker_type::text is null or e.worker_type = :worker_type)
            """;

    private static final String PROVEN = "o.outcome <> 'NOT_PROVEN'";
    private static final String DISMISSAL = "o.outcome in ('DISMISSAL', 'CONVICTION')";

    private static final String SQL =
            """
            with decided as (
                select\s""" + PersonGroups.of("w", "eth") + """
                   as person_group,
                       count(*) as outcomes,
                       count(*) filter (where\s""" + PROVEN + ") as proven, count(*) filter (where " + DISMISSAL
                    + ") as dismissals\n" + OUTCOMES + """
                 group by 1),
            serving as (
                select\s""" + PersonGroups.of("w", "eth") + """
                   as person_group, count(distinct w.id) as people
            """ + SERVING + """
                 group by 1)
            select coalesce(d.person_group, s.person_group)   as person_group,
                   coalesce(s.people, 0)                      as people,
                   coalesce(d.outcomes, 0)                    as outcomes,
                   coalesce(d.proven, 0)                      as proven,
                   coalesce(d.dismissals, 0)                  as dismissals
              from decided d
              full join serving s on s.person_group = d.person_group
             order by 1
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("misconduct-disparity", "Misconduct outcomes by group")
                .question("Do misconduct proceedings reach or end one group more often than another?")
                .time(TimeShape.PERIOD)
                .oneAtATime(Grain.FINANCIAL_YEAR)
                .filters(
                        PersonGroups.CHARACTERISTIC,
                        Filter.only(
                                "workerType",
                                "Only people of this worker type",
                                "POLICE_OFFICER",
                                "POLICE_STAFF",
                                "PCSO",
                                "SPECIAL_CONSTABLE"),
                        Filter.only(
                                "proceeding",
                                "Only outcomes of this kind of proceedings",
                                "MEETING",
                                "HEARING",
                                "ACCELERATED_HEARING",
                                "CRIMINAL"))
                .columns(
                        PersonGroups.GROUP,
                        Column.count("people", "People in service").disclosive(),
                        Column.count("outcomes", "Outcomes").unit("outcomes").disclosive(),
                        Column.perThousand("outcomesPerThousand", "Outcomes per 1,000 people", 1)
                                .of("outcomes")
                                .over("people"),
                        Column.relativeRate("disparityRatio", "Disparity ratio to the largest group")
                                .of("outcomes", "people")
                                .among("personGroup", PersonGroups.NOT_STATED),
                        Column.count("proven", "Proven").unit("outcomes").disclosive(),
                        Column.percent("provenPercent", "Proven, of the outcomes", 1)
                                .of("proven")
                                .over("outcomes"),
                        Column.count("dismissals", "Dismissals and convictions")
                                .unit("outcomes")
                                .disclosive(),
                        Column.perThousand("dismissalsPerThousand", "Dismissals and convictions per 1,000 people", 1)
                                .of("dismissals")
                                .over("people"),
                        Column.relativeRate("dismissalDisparityRatio", "Disparity ratio of dismissals and convictions")
                                .of("dismissals", "people")
                                .among("personGroup", PersonGroups.NOT_STATED),
                        Column.fewerThan(FEW, "fewOutcomes", "Few outcomes").of("outcomes"))
                .sql(SQL)
                .summedTotals()
                .sources("misconduct-outcomes", "workers", "employments")
                .records(
                        RecordsBehind.of(
                                        "misconduct-outcomes",
                                        "/v1/misconduct-outcomes",
                                        "vetting:read",
                                        RecordsBehind.each("outcomes").marked("proven", "dismissals"),
                                        "select o.id, o.external_id, " + PersonGroups.of("w", "eth")
                                                + " as person_group, " + PROVEN + " as proven, " + DISMISSAL
                                                + " as dismissals\n" + OUTCOMES)
                                .telling("characteristics:read"),
                        RecordsBehind.of(
                                        "workers",
                                        "/v1/workers",
                                        "recruitment:read",
                                        RecordsBehind.each("people"),
                                        "select w.id, w.external_id, " + PersonGroups.of("w", "eth")
                                                + " as person_group\n" + SERVING)
                                .telling("characteristics:read"))
                .permission("vetting:read")
                .notes(
                        "Outcomes were decided in the period, and count as often as there were: they are held against the people in service"
                                + " on its last day.",
                        "The disparity ratio is the group's rate divided by that of the largest group: 2.00 is twice as often. With fewer than "
                                + FEW + " outcomes (flag 1) chance alone makes such differences.",
                        "Proven is every outcome but not proven. The worker type is that of the day of the outcome, or the last before it.",
                        PersonGroups.NOTE)
                .chart(Chart.bars("outcomesPerThousand"))
                .build();
    }
}
