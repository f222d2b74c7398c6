package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.TimeShape;

/** How long applications stay in each step, and how many are lost there (people paper of April 2022, table 3). */
@ApplicationScoped
class TimeInStep implements Figure {

    // A step counts when it was left from :from to :to, both days counted, whichever way it was left.
    private static final String SQL = """
            select s.step,
                   count(*)                                                              as applications,
                   count(*) filter (where s.next_on is not null)                         as went_on,
                   count(*) filter (where s.next_on is null and a.rejected_on is not null)   as rejected,
                   count(*) filter (where s.next_on is null and a.withdrawn_on is not null)  as withdrew,
                   sum(s.left_on - s.entered_on)                                         as days,
                   percentile_cont(0.5) within group (order by s.left_on - s.entered_on) as median_days
              from application a
             cross join lateral (
                   select v.*, coalesce(v.next_on, a.rejected_on, a.withdrawn_on) as left_on
                     from (values ('SUBMITTED',  1, a.submitted_on,  a.sift_on),
                                  ('SIFT',       2, a.sift_on,       a.assessment_on),
                                  ('ASSESSMENT', 3, a.assessment_on, a.interview_on),
                                  ('INTERVIEW',  4, a.interview_on,  a.offered_on),
                                  ('OFFERED',    5, a.offered_on,    a.conditions_on),
                                  ('CONDITIONS', 6, a.conditions_on, a.ready_on),
                                  ('READY',      7, a.ready_on,      a.appointed_on)) as v (step, position, entered_on, next_on)) s
             where a.submitted_on <= :to
               and coalesce(a.appointed_on, a.rejected_on, a.withdrawn_on, 'infinity') >= :from
               and s.entered_on is not null and s.left_on between :from and :to
             group by s.step, s.position
             order by s.position
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("time-in-step", "Days that applications spend in each step, and who drops out there")
                .question("Where do applications wait, and where are candidates lost?")
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
                .notes(
                        "Applications that left the step in the period: for the next one, by rejection, or because the candidate withdrew.",
                        "An application that left several steps in the period is in each of their rows, but is rejected or withdraws in one only.")
                .chart(Chart.bars("meanDays", "medianDays"))
                .build();
    }
}
