package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** How long applications stay in each step, and how many are lost there (people paper of April 2022, table 3). */
@ApplicationScoped
class TimeInStep implements Figure {

    /** Each step with the day on which it was entered and the one on which the next was. */
    private static final String[][] STEPS = {
        {"SUBMITTED", "submitted_on", "sift_on"},
        {"SIFT", "sift_on", "assessment_on"},
        {"ASSESSMENT", "assessment_on", "interview_on"},
        {"INTERVIEW", "interview_on", "offered_on"},
        {"OFFERED", "offered_on", "conditions_on"},
        {"CONDITIONS", "conditions_on", "ready_on"},
        {"READY", "ready_on", "appointed_on"}
    };

    // A step counts when it was left from :from to :to, both days counted, whichever way it was left.
    private static final String LEFT = """
                select '%1$s' as step, coalesce(%3$s, rejected_on, withdrawn_on) - %2$s as days,
                       count(*)                                                               as applications,
                       count(%3$s)                                                            as went_on,
                       count(*) filter (where %3$s is null and rejected_on is not null)       as rejected,
                       count(*) filter (where %3$s is null and withdrawn_on is not null)      as withdrew
                  from application
                 where %2$s is not null and submitted_on <= :to
                   and coalesce(appointed_on, rejected_on, withdrawn_on, 'infinity') >= :from
                   and coalesce(%3$s, rejected_on, withdrawn_on) between :from and :to
                 group by 2
            """;

    private static final String RECORDS =
            Stream.of(STEPS).map(step -> """
                    select id, external_id, '%1$s' as step, %3$s is not null as went_on,
                           %3$s is null and rejected_on is not null as rejected, %3$s is null and withdrawn_on is not null as withdrew
                      from application
                     where %2$s is not null and submitted_on <= :to
                       and coalesce(appointed_on, rejected_on, withdrawn_on, 'infinity') >= :from
                       and coalesce(%3$s, rejected_on, withdrawn_on) between :from and :to
                    """.formatted((Object[]) step)).collect(Collectors.joining("union all\n"));

    // The median is the middle of the days, or the mean of the two in the middle: upto counts those that took so many
    // days or fewer.
    private static final String SQL = """
            with counted as (
            %s)
            select r.step,
                   sum(applications)         as applications,
                   sum(went_on)              as went_on,
                   sum(rejected)             as rejected,
                   sum(withdrew)             as withdrew,
                   sum(applications * days)  as days,
                   (min(days) filter (where upto * 2 >= total) + min(days) filter (where upto * 2 > total)) / 2.0 as median_days
              from (select c.*, sum(applications) over (partition by step order by days) as upto,
                           sum(applications) over (partition by step) as total
                      from counted c) r
              join code k on k.list = 'selection-step' and k.code = r.step
             group by r.step, k.position
             order by k.position
            """.formatted(
            Stream.of(STEPS).map(step -> LEFT.formatted((Object[]) step)).collect(Collectors.joining("union all\n")));

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("time-in-step", "Days that applications spend in each step, and who drops out there")
                .question("Where do applications wait, and where are candidates lost?")
                .publishedExactly(
                        "It counts applications by step and by how long they took; why somebody was rejected isn't counted.")
                .time(TimeShape.PERIOD)
                .columns(
                        Column.dimension("step", "Step").codes("selection-step"),
                        Column.measure("applications", "Applications that left the step", "applications", 0)
                                .notAdditive(),
                        Column.average("meanDays", "Days in the step, mean", "days", 1)
                                .of("days")
                                .over("applications"),
                        Column.measure("medianDays", "Days in the step, median", "days", 1)
                                .notAdditive(),
                        Column.measure("wentOn", "Went on", "applications", 0).notAdditive(),
                        Column.measure("rejected", "Rejected", "applications", 0),
                        Column.measure("withdrew", "Withdrew", "applications", 0),
                        Column.percent("dropOutPercent", "Drop-out rate", 1)
                                .of("withdrew")
                                .over("applications"),
                        Column.measure("days", "Days in the step, all together", "days", 0)
                                .notAdditive()
                                .hidden())
                .sql(SQL)
                .summedTotals()
                .sources("applications")
                .records(RecordsBehind.of(
                        "applications",
                        "/v1/applications",
                        "recruitment:read",
                        RecordsBehind.each("applications").marked("wentOn", "rejected", "withdrew"),
                        RECORDS))
                .notes(
                        "Applications that left the step in the period: for the next one, by rejection, or because the candidate withdrew.",
                        "An application that left several steps in the period is in each of their rows, but is rejected or withdraws in one only.")
                .chart(Chart.bars("meanDays", "medianDays"))
                .build();
    }
}
