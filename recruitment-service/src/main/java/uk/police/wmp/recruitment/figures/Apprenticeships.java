package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Apprenticeships in learning and completed against the target (modern workforce paper of 2018, paras 49 and 50). */
@ApplicationScoped
class Apprenticeships implements Figure {

    private static final String SQL = """
            select a.standard,
                   count(*) filter (where coalesce(a.completed_on, a.withdrawn_on) is null
                                       or coalesce(a.completed_on, a.withdrawn_on) > :as_at)   as in_learning,
                   count(*) filter (where a.completed_on <= :as_at)                            as completed,
                   count(*) filter (where a.withdrawn_on <= :as_at)                            as withdrawn,
                   case when grouping(a.standard) = 1 then :target::integer end                as target
              from apprenticeship a
             where a.started_on <= :as_at
             group by grouping sets ((a.standard), ())
             order by grouping(a.standard), a.standard
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("apprenticeships", "Apprenticeships against the target")
                .question("How many apprentices are in learning or have completed, against the target of the levy?")
                .publishedExactly(
                        "Who learns on which standard is known to all who work with them, and protected by nothing but the duty of good record-keeping.")
                .time(TimeShape.AS_AT)
                .filters(Filter.integer("target", "The target that the levy was taken for")
                        .defaultsTo("200"))
                .columns(
                        Column.dimension("standard", "Standard"),
                        Column.count("inLearning", "In learning"),
                        Column.count("completed", "Completed"),
                        Column.count("withdrawn", "Withdrawn"),
                        Column.measure("target", "Target", "people", 0),
                        Column.percent("targetPercent", "Delivered of target", 1)
                                .of("inLearning", "completed")
                                .over("target"))
                .sql(SQL)
                .sources("apprenticeships")
                .records(RecordsBehind.of(
                        "apprenticeships",
                        "/v1/apprenticeships",
                        "recruitment:read",
                        RecordsBehind.marked("inLearning", "completed", "withdrawn"),
                        """
                        select a.id, a.external_id, a.standard, a.completed_on <= :as_at as completed, a.withdrawn_on <= :as_at as withdrawn,
                               coalesce(a.completed_on, a.withdrawn_on, 'infinity') > :as_at as in_learning
                          from apprenticeship a
                         where a.started_on <= :as_at
                        """))
                .notes(
                        "In learning: begun by the day, and neither completed nor withdrawn by it.",
                        "Delivered is in learning and completed together; the target, 200 in the paper of 2018, is the whole force's.")
                .chart(Chart.bars("inLearning", "completed"))
                .build();
    }
}
