package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Who has agreed objectives, of those in scope (modern workforce paper of 2018, para 7; people paper of April 2022, para 49). */
@ApplicationScoped
class ObjectivesSet implements Figure {

    // Agreed on the day itself: agreed.
    private static final String SQL = PerformanceScope.COUNTED + """
            select cycle, department, sum(people) as in_scope, sum(agreed) as objectives_agreed
              from in_scope
             group by cycle, department
             order by cycle, department
            """;

    private static final String RECORDS = PerformanceScope.LISTED + """
            select id, external_id, cycle, department, agreed_on <= :as_at as objectives_agreed from listed
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("objectives-set", "Objectives agreed")
                .question("How many of those whom performance conversations are for have agreed objectives?")
                .publishedExactly(
                        "That objectives were agreed says nothing of what they are, nor of how somebody was rated.")
                .time(TimeShape.AS_AT)
                .filters(PerformanceScope.CYCLE)
                .columns(
                        Column.dimension("cycle", "Cycle"),
                        Column.dimension("department", "Department"),
                        Column.count("inScope", "In scope"),
                        Column.count("objectivesAgreed", "Objectives agreed"),
                        Column.percent("objectivesAgreedPercent", "Objectives agreed, of those in scope", 0)
                                .of("objectivesAgreed")
                                .over("inScope"),
                        Column.sum("notAgreed", "Objectives not agreed")
                                .of("inScope")
                                .minus("objectivesAgreed"))
                .sql(SQL)
                .summedTotals()
                .sources("performance-cycles", "rollout-phases", "performance-conversations", "employments", "postings")
                .records(RecordsBehind.of(
                                "workers",
                                "/v1/workers",
                                "recruitment:read",
                                RecordsBehind.each("inScope").marked("objectivesAgreed"),
                                RECORDS)
                        .telling("performance:read"))
                .contradicted(Contradicting.inPostings(":as_at"))
                .notes(PerformanceScope.NOTES)
                .chart(Chart.bars("objectivesAgreedPercent"))
                .build();
    }
}
