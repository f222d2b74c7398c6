package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Grievances: how they were resolved, and how soon (inspection of 2018/19). */
@ApplicationScoped
class GrievanceResolution implements Figure {

    private static final String SQL = """
            select g.kind,
                   count(*)                                                                as raised,
                   count(*) filter (where g.resolved_on <= :to)                            as resolved,
                   count(*) filter (where g.resolved_on <= :to and g.made_formal_on is null) as informally,
                   count(*) filter (where g.resolved_on <= :to and g.feedback_given_on <= :to) as feedback,
                   count(*) filter (where g.resolved_on <= :to and g.outcome = 'MISCONDUCT') as misconduct,
                   coalesce(sum(g.resolved_on - g.raised_on) filter (where g.resolved_on <= :to), 0) as days
              from grievance g
              join code k on k.list = 'grievance-kind' and k.code = g.kind
             where g.raised_on >= :from and g.raised_on <= :to
             group by g.kind, k.position
             order by k.position
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("grievance-resolution", "Grievances and dignity at work: how they are resolved")
                .question("Are grievances resolved quickly and informally, and do people hear what came of them?")
                .publishedExactly("Only who may read the grievances themselves may ask for it.")
                .time(TimeShape.PERIOD)
                .columns(
                        Column.dimension("kind", "Kind").codes("grievance-kind"),
                        Column.count("raised", "Raised").unit("grievances"),
                        Column.count("resolved", "Resolved").unit("grievances"),
                        Column.count("informally", "Resolved informally").unit("grievances"),
                        Column.percent("informalPercent", "Informally, of those resolved", 1)
                                .of("informally")
                                .over("resolved"),
                        Column.average("averageDays", "Average days to resolve", "days", 1)
                                .of("days")
                                .over("resolved"),
                        Column.percent("feedbackPercent", "With feedback, of those resolved", 1)
                                .of("feedback")
                                .over("resolved"),
                        Column.percent("misconductPercent", "Passed on as conduct, of those resolved", 1)
                                .of("misconduct")
                                .over("resolved"),
                        Column.count("feedback", "With feedback").unit("grievances"),
                        Column.count("misconduct", "Passed on as conduct").unit("grievances"),
                        Column.measure("days", "Days to resolve", "days", 0).hidden(),
                        Column.sum("unresolved", "Not resolved")
                                .of("raised")
                                .minus("resolved")
                                .unit("grievances"),
                        Column.sum("withoutFeedback", "Resolved without feedback")
                                .of("resolved")
                                .minus("feedback")
                                .unit("grievances"))
                .sql(SQL)
                .summedTotals()
                .sources("grievances")
                .records(RecordsBehind.of(
                        "grievances",
                        "/v1/grievances",
                        "grievances:read",
                        RecordsBehind.each("raised").marked("resolved", "informally", "feedback", "misconduct"),
                        """
                        select g.id, g.external_id, g.kind, g.resolved_on <= :to as resolved,
                               g.resolved_on <= :to and g.made_formal_on is null as informally,
                               g.resolved_on <= :to and g.feedback_given_on <= :to as feedback,
                               g.resolved_on <= :to and g.outcome = 'MISCONDUCT' as misconduct
                          from grievance g
                         where g.raised_on >= :from and g.raised_on <= :to
                        """))
                .permission("grievances:read")
                .notes("Counts what was raised in the period, as it stood at its end.")
                .chart(Chart.bars("informalPercent"))
                .build();
    }
}
