package uk.police.wmp.figures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.svg.SVGGraphics2D;

/**
 * A figure as an SVG picture: lines for a series, bars for categories. The same answer gives the same bytes. Colours are the
 * Government Analysis Function's, which differ in lightness too; lines differ in dash and mark besides.
 */
final class FigureChart {

    private static final int WIDTH = 960;
    private static final int LINE_HEIGHT = 480;
    private static final int BAR_ROOM = 22;
    private static final int FRAME = 150;
    private static final List<Color> COLOURS = List.of(
            new Color(0x12436D),
            new Color(0x28A197),
            new Color(0x801650),
            new Color(0xF46A25),
            new Color(0x3D3D3D),
            new Color(0xA285D1));
    private static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    private static final List<float[]> DASHES = List.of(
            new float[] {1, 0}, new float[] {8, 4}, new float[] {2, 3}, new float[] {10, 3, 2, 3}, new float[] {5, 5});

    private final FigureResult result;
    private final Map<String, Map<String, String>> labels;
    private final boolean lines;

    private FigureChart(FigureResult result, Map<String, Map<String, String>> labels) {
        this.result = result;
        this.labels = labels;
        this.lines = result.definition().chart().kind() == Chart.Kind.LINES;
    }

    /** @param labels what codes mean, by code list and code */
    static String write(FigureResult result, Map<String, Map<String, String>> labels) {
        return new FigureChart(result, labels).write();
    }

    private String write() {
        DefaultCategoryDataset data = new ChartData(result, labels).points();
        CategoryPlot plot = chart(data).getCategoryPlot();
        int height = lines
                ? LINE_HEIGHT
                : FRAME + BAR_ROOM * Math.max(1, data.getColumnCount()) * Math.max(1, Math.min(3, data.getRowCount()));
        SVGGraphics2D svg = new SVGGraphics2D(WIDTH, height);
        svg.setDefsKeyPrefix("figure-");
        plot.getChart().draw(svg, new Rectangle2D.Double(0, 0, WIDTH, height));
        return ChartText.describe(svg.getSVGElement("figure-chart", true, null, null, null), result, WIDTH, height);
    }

    private JFreeChart chart(DefaultCategoryDataset data) {
        boolean legend = data.getRowCount() > 1;
        JFreeChart chart = lines
                ? ChartFactory.createLineChart(null, null, unit(), data, PlotOrientation.VERTICAL, legend, false, false)
                : ChartFactory.createBarChart(
                        null, null, unit(), data, PlotOrientation.HORIZONTAL, legend, false, false);
        chart.setBackgroundPaint(Color.WHITE);
        CategoryPlot plot = chart.getCategoryPlot();
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(new Color(0xB1B4B6));
        plot.getDomainAxis().setTickLabelFont(TEXT);
        plot.getDomainAxis().setMaximumCategoryLabelWidthRatio(0.45f);
        if (lines && data.getColumnCount() > 12) {
            plot.getDomainAxis().setCategoryLabelPositions(CategoryLabelPositions.UP_90);
        }
        NumberAxis range = (NumberAxis) plot.getRangeAxis();
        range.setTickLabelFont(TEXT);
        range.setLabelFont(TEXT);
        range.setAutoRangeIncludesZero(true);
        if (chart.getLegend() != null) {
            chart.getLegend().setItemFont(TEXT);
            chart.getLegend().setFrame(org.jfree.chart.block.BlockBorder.NONE);
        }
        plot.setRenderer(renderer(data.getRowCount()));
        return chart;
    }

    private CategoryItemRenderer renderer(int series) {
        CategoryItemRenderer renderer = lines ? new LineAndShapeRenderer() : bars();
        for (int i = 0; i < series; i++) {
            renderer.setSeriesPaint(i, COLOURS.get(i % COLOURS.size()));
            if (lines) {
                renderer.setSeriesStroke(
                        i,
                        new BasicStroke(
                                2.5f,
                                BasicStroke.CAP_BUTT,
                                BasicStroke.JOIN_ROUND,
                                1f,
                                DASHES.get(i % DASHES.size()),
                                0f));
                renderer.setSeriesShape(i, mark(i));
            }
        }
        return renderer;
    }

    private static BarRenderer bars() {
        BarRenderer bars = new BarRenderer();
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(false);
        bars.setItemMargin(0.05);
        return bars;
    }

    private static Shape mark(int series) {
        return series % 2 == 0 ? new Ellipse2D.Double(-4, -4, 8, 8) : new Rectangle2D.Double(-4, -4, 8, 8);
    }

    private String unit() {
        return result.definition().chart().measures().stream()
                .findFirst()
                .map(measure -> result.definition().column(measure).unit())
                .orElse(null);
    }
}
