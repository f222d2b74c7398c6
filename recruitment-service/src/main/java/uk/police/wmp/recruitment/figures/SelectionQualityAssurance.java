package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** How much of the marking was looked at again, and how often the reviewer agreed (modern workforce paper of 2018, para 44). */
@ApplicationScoped
class SelectionQualityAssurance implements Figure {

    private static final String SQL = """
            with review as (
                select s.mark_id,
                       count(s.result)                                as reviews,
                       count(*) filter (where s.result = 'AGREES')    as agreed
                  from sampled_mark s
                 group by s.mark_id)
            select p.step,
                   count(*)                              as marks,
                   count(r.mark_id)                      as drawn,
                   coalesce(sum(r.reviews), 0)           as reviewed,
                   coalesce(sum(r.agreed), 0)            as agreed
              from selection_panel p
              join panel_assessment a on a.panel_id = p.id and a.moderated_on is not null
              join assessor_mark m on m.assessment_id = a.id
              join code s on s.list = 'selection-step' and s.code = p.step
              left join review r on r.mark_id = m.id
             where p.held_on >= :from and p.held_on <= :to
             group by p.step, s.position
             order by s.position
            """;

    private static final String SAMPLED = """
            select s.id, s.external_id, p.step, s.mark_id, s.result is not null as reviewed, s.result = 'AGREES' as agreed
              from selection_panel p
              join panel_assessment a on a.panel_id = p.id and a.moderated_on is not null
              join assessor_mark m on m.assessment_id = a.id
              join sampled_mark s on s.mark_id = m.id
             where p.held_on >= :from and p.held_on <= :to
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("selection-quality-assurance", "Quality assurance of assessors' marks")
                .question("How many of the marks that decide who is chosen are looked at again, and do they hold?")
                .publishedExactly("It counts marks and reviews of them, not candidates.")
                .time(TimeShape.PERIOD)
                .columns(
                        Column.dimension("step", "Step").codes("selection-step"),
                        Column.measure("marks", "Marks", "marks", 0),
                        Column.count("drawn", "Drawn for review").unit("marks"),
                        Column.percent("drawnPercent", "Drawn, of all marks", 1)
                                .of("drawn")
                                .over("marks"),
                        Column.count("reviewed", "Reviews").unit("reviews"),
                        Column.count("agreed", "Reviewer agreed").unit("reviews"),
                        Column.sum("differed", "Reviewer differed")
                                .of("reviewed")
                                .minus("agreed")
                                .unit("reviews"),
                        Column.percent("agreementPercent", "Agreement", 1)
                                .of("agreed")
                                .over("reviewed"))
                .sql(SQL)
                .summedTotals()
                .sources("selection-panels", "panel-assessments", "quality-samples", "sampled-marks")
                .records(
                        RecordsBehind.of(
                                "panel-assessments",
                                "/v1/panel-assessments",
                                "recruitment:read",
                                RecordsBehind.parts("marks"),
                                """
                        select a.id, a.external_id, p.step
                          from panel_assessment a
                          join selection_panel p on p.id = a.panel_id
                         where p.held_on >= :from and p.held_on <= :to and a.moderated_on is not null
                        """),
                        RecordsBehind.of(
                                "sampled-marks",
                                "/v1/sampled-marks",
                                "assessment:moderate",
                                RecordsBehind.marked("reviewed", "agreed"),
                                SAMPLED),
                        RecordsBehind.of(
                                "sampled-marks",
                                "/v1/sampled-marks",
                                "assessment:moderate",
                                RecordsBehind.each("drawn"),
                                "select distinct on (s.mark_id) s.id, s.external_id, s.step from (" + SAMPLED
                                        + ") s order by s.mark_id, s.reviewed desc, s.id"))
                .notes(
                        "Marks of panels held in the period whose assessments are moderated. Each mark that was drawn counts once, each"
                                + " review of it once, whenever it was made.",
                        "Samples are drawn at random from a recorded seed and can be drawn again.")
                .chart(Chart.bars("drawnPercent", "agreementPercent"))
                .build();
    }
}
