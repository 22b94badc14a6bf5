package org.netkiln.ui.training;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import javafx.scene.paint.Color;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.netkiln.ui.fx.CssColours;

/** Gives a chart the window's colours: few lines, no frames. */
final class ChartStyle {
    static final String GROUND = "-color-bg-default";
    static final String GRID = "-color-border-muted";
    static final String TEXT = "-color-fg-muted";
    static final String MARK = "-color-accent-fg";

    private static final float PALE = 0.45f;
    private static final float THIN = 1.5f;
    private static final float[] DOTS = {3, 3};
    private static final double POINT = 6;
    private static final int FONT_SIZE = 11;

    private static final RectangleInsets ROOM_FOR_THE_LAST_LABEL = new RectangleInsets(4, 4, 4, 14);

    private final CssColours colours;

    ChartStyle(CssColours colours) {
        this.colours = colours;
    }

    void paint(JFreeChart chart) {
        chart.setBackgroundPaint(colour(GROUND));
        XYPlot plot = chart.getXYPlot();
        plot.setBackgroundPaint(colour(GROUND));
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(colour(GRID));
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(ROOM_FOR_THE_LAST_LABEL);
        paint(plot.getDomainAxis());
        paint(plot.getRangeAxis());
    }

    void paint(ValueAxis axis) {
        axis.setTickLabelPaint(colour(TEXT));
        axis.setTickLabelFont(font());
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
    }

    Font font() {
        return new Font(Font.SANS_SERIF, Font.PLAIN, FONT_SIZE);
    }

    /** Brings the renderer's series in line with what is painted. */
    void paint(XYLineAndShapeRenderer renderer, Traces traces) {
        int series = 0;
        for (Traces.Trace trace : traces.traces()) {
            Line.Style style = trace.line().style();
            java.awt.Color colour = colour(trace.line().colour());
            boolean pale = style == Line.Style.STEPS && !trace.bold();
            renderer.setSeriesPaint(series, pale ? faded(colour) : colour);
            renderer.setSeriesStroke(series, stroke(style, pale));
            renderer.setSeriesShapesVisible(series, style.hasPoints());
            renderer.setSeriesLinesVisible(series, style != Line.Style.EPOCHS);
            renderer.setSeriesShape(series, new Ellipse2D.Double(-POINT / 2, -POINT / 2, POINT, POINT));
            series++;
        }
    }

    private static BasicStroke stroke(Line.Style style, boolean pale) {
        if (style == Line.Style.EARLIER_STEPS) {
            return new BasicStroke(THIN, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DOTS, 0);
        }
        return new BasicStroke(pale ? 1 : style == Line.Style.EARLIER_VALIDATION ? THIN : 2);
    }

    private static java.awt.Color faded(java.awt.Color colour) {
        return new java.awt.Color(colour.getRed() / 255f, colour.getGreen() / 255f, colour.getBlue() / 255f, PALE);
    }

    java.awt.Color colour(String name) {
        Color colour = colours.get(name);
        return new java.awt.Color((float) colour.getRed(), (float) colour.getGreen(), (float) colour.getBlue(), (float)
                colour.getOpacity());
    }
}
