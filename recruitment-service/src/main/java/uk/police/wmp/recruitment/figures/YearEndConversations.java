package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Who has had a year-end conversation, of those in scope (people paper of April 2022, para 49). */
@ApplicationScoped
class YearEndConversations implements Figure {

    // Held on the day itself: held. After a cycle's end, ask with cycle= for those that were held late.
    private static final String SQL = PerformanceScope.COUNTED + """
            select cycle, department, sum(people) as in_scope, sum(year_end_held) as year_end_held
              from in_scope
             group by cycle, department
             order by cycle, department
            """;

    private static final String RECORDS = PerformanceScope.LISTED + """
            select id, external_id, cycle, department, year_end_on <= :as_at as year_end_held from listed
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("year-end-conversations", "Year-end conversations held")
                .question(
                        "How many of those whom performance conversations are for have had their year-end conversation?")
                .publishedExactly("That a conversation was held says nothing of what was said in it.")
                .time(TimeShape.AS_AT)
                .filters(PerformanceScope.CYCLE)
                .columns(
                        Column.dimension("cycle", "Cycle"),
                        Column.dimension("department", "Department"),
                        Column.count("inScope", "In scope"),
                        Column.count("yearEndHeld", "Year-end conversation held"),
                        Column.percent("yearEndHeldPercent", "Year-end conversation held, of those in scope", 0)
                                .of("yearEndHeld")
                                .over("inScope"),
                        Column.sum("notHeld", "Year-end conversation not held")
                                .of("inScope")
                                .minus("yearEndHeld"))
                .sql(SQL)
                .summedTotals()
                .sources("performance-cycles", "rollout-phases", "performance-conversations", "employments", "postings")
                .records(RecordsBehind.of(
                                "workers",
                                "/v1/workers",
                                "recruitment:read",
                                RecordsBehind.each("inScope").marked("yearEndHeld"),
                                RECORDS)
                        .telling("performance:read"))
                .contradicted(Contradicting.inPostings(":as_at"))
                .notes(PerformanceScope.NOTES)
                .chart(Chart.bars("yearEndHeldPercent"))
                .build();
    }
}
