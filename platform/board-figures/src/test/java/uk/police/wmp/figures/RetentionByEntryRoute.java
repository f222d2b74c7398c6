package uk.police.wmp.figures;

import jakarta.enterprise.context.ApplicationScoped;

/** A figure that gives nobody away: from a day, as at a day. */
@ApplicationScoped
class RetentionByEntryRoute implements Figure {

    private static final String SQL = """
            select o.entry_route,
                   count(*)                                       as recruited,
                   count(*) filter (where o.left_on < :as_at)     as left_in_probation
              from student_officer o
             where o.started_on >= :from and o.started_on < :as_at
             group by o.entry_route
             order by o.entry_route desc
            """;

    private static final String RECORDS = """
            select o.id, o.external_id, o.entry_route, o.left_on < :as_at as left_in_probation
              from student_officer o
             where o.started_on >= :from and o.started_on < :as_at
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("retention-by-entry-route", "Student officer retention by entry route")
                .question("Of the student officers recruited by each entry route, how many are still in the force?")
                .publishedExactly("Who stays is public.")
                .time(TimeShape.FROM_AS_AT)
                .columns(
                        Column.dimension("entryRoute", "Entry route").codes("entry-route"),
                        Column.count("recruited", "Recruited"),
                        Column.count("leftInProbation", "Left during probation"),
                        Column.percent("retentionPercent", "Retention", 1)
                                .of("recruited")
                                .minus("leftInProbation")
                                .over("recruited"),
                        Column.sum("retained", "Retained")
                                .of("recruited")
                                .minus("leftInProbation")
                                .hidden())
                .sql(SQL)
                .summedTotals()
                .sources("student-officers")
                .records(RecordsBehind.of(
                        "student-officers",
                        "/v1/student-officers",
                        "sample:read",
                        RecordsBehind.each("recruited").marked("leftInProbation"),
                        RECORDS))
                .notes("Transferees are not student officers.")
                .chart(Chart.bars("retentionPercent"))
                .build();
    }
}
