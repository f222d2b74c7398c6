/**
 * Figures that a board can trust. A service writes one class for each; this package does the rest.
 *
 * <pre>{@code
 * /** Student officers still in the force, of those recruited, by entry route (board paper of April 2022, para 12). *&#47;
 * @ApplicationScoped
 * class RetentionByEntryRoute implements Figure {
 *
 *     private static final String SQL = """
 *             select o.entry_route,
 *                    count(*)                                                            as recruited,
 *                    count(*) filter (where o.left_on < least(:as_at, o.probation_ends_on)) as left_in_probation
 *               from student_officer o
 *              where o.started_on >= :from and o.started_on < :as_at
 *              group by o.entry_route
 *              order by min(o.started_on)
 *             """;
 *
 *     @Override
 *     public FigureDefinition definition() {
 *         return FigureDefinition.of("retention-by-entry-route", "Student officer retention by entry route")
 *                 .question("Of the student officers recruited by each entry route, how many are still in the force?")
 *                 .time(TimeShape.FROM_AS_AT)
 *                 .columns(
 *                         Column.dimension("entryRoute", "Entry route").codes("entry-route"),
 *                         Column.count("recruited", "Recruited"),
 *                         Column.count("leftInProbation", "Left during probation"),
 *                         Column.percent("retentionPercent", "Retention", 1)
 *                                 .of("recruited").minus("leftInProbation").over("recruited"))
 *                 .sql(SQL)
 *                 .summedTotals()
 *                 .sources("student-officers")
 *                 .notes("Counts officers whose probation began in the period; transferees are not student officers.")
 *                 .chart(Chart.bars("retentionPercent"))
 *                 .build();
 *     }
 * }
 * }</pre>
 *
 * <p>A figure that compares days has them across, and is decided and rounded cell by cell:
 *
 * <pre>{@code
 * .time(TimeShape.AS_AT_DAYS)
 * .filters(Filter.choice("denominator", "Shares of those who stated their ethnicity, or of everyone", "STATED", "ALL"))
 * .columns(
 *         Column.day("asAt", "As at").across(),                    // SQL: from unnest(:as_at_days) as d(as_at)
 *         Column.dimension("workerType", "Worker type").codes("worker-type"),
 *         Column.percent("ethnicMinorityPercent", "Ethnic minority", 1).of("ethnicMinority").over("denominator"),
 *         Column.change("changePercent", "Proportionate change, first to last", 1).of("ethnicMinorityPercent"),
 *         Column.count("ethnicMinority", "Ethnic minority").disclosive(),
 *         Column.count("denominator", "Workers counted"))
 * .summedTotals()                                                  // a total for each day
 * }</pre>
 *
 * <p>and gives the columns {@code workerType, ethnicMinorityPercent@2022-01-01, ethnicMinorityPercent@2021-01-01, changePercent,
 * ethnicMinority@2022-01-01, …, denominator@2021-01-01}. By month: {@code Column.month("month", "Month")} and {@code from unnest(:months)
 * as m(month)}; a part month at either end is for the SQL to cut with {@code :from} and {@code :until}.
 *
 * <p>Vocabulary: a <i>figure</i> is defined once and asked many times; a <i>dimension</i> says what a row is about, a <i>measure</i> what
 * was counted; a count is <i>published</i> when it is rounded so that it
 * gives nobody away, and a cell <i>suppressed</i> when even that would.
 */
package uk.police.wmp.figures;
