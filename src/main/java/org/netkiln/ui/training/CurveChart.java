package org.netkiln.ui.training;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.fx.ChartViewer;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.Range;
import org.netkiln.text.Text;
import org.netkiln.ui.fx.CssColours;
import org.netkiln.ui.fx.Words;

/**
 * One number over the epochs. Drag to zoom in, double-click to see all again; the values under the cursor stand beside it.
 * {@link #refresh} paints once, however much came in since.
 */
final class CurveChart {
    private static final int COLUMNS = 700;

    private final Traces traces = new Traces();
    private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    private final NumberAxis epochs = new NumberAxis();
    private final XYPlot plot;
    private final JFreeChart chart;
    private final ChartViewer viewer;
    private final ChartStyle style;
    private final StackPane stack = new StackPane();
    private final BorderPane view = new BorderPane();
    private List<Line> lines = List.of();
    private double smoothing;
    private double lastEpoch = 1;
    private boolean taking;

    /** @param percent whether values are shares between 0 and 1 */
    CurveChart(Words words, Text title, boolean percent) {
        renderer.setDrawSeriesLineAsPath(true);
        plot = new XYPlot(traces, epochs, Axes.linear(percent), renderer);
        chart = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, plot, false);
        CssColours colours = new CssColours(
                this::restyle,
                Stream.concat(
                                Stream.of(ChartStyle.GROUND, ChartStyle.GRID, ChartStyle.TEXT, ChartStyle.MARK),
                                Line.COLOURS.stream())
                        .toArray(String[]::new));
        style = new ChartStyle(colours);
        viewer = new ChartViewer(chart, false);
        viewer.setMinSize(0, 0);
        epochs.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        epochs.addChangeListener(change -> retake());
        CursorReadout readout = new CursorReadout(viewer, plot, () -> lines, percent);
        viewer.getCanvas().addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getClickCount() == 2) {
                showAll();
            }
        });
        stack.getChildren().addAll(colours.node(), viewer, readout.view());
        Label name = new Label();
        name.textProperty().bind(words.text(title));
        name.getStyleClass().addAll("pane-title", "chart-title");
        view.setTop(name);
        view.setCenter(stack);
        view.getStyleClass().add("curve-chart");
        showAll();
    }

    Region view() {
        return view;
    }

    JFreeChart chart() {
        return chart;
    }

    /** The lines to paint, the hindmost first. */
    void show(List<Line> shown) {
        lines = List.copyOf(shown);
        refresh();
    }

    List<Line> lines() {
        return lines;
    }

    /** Paints the lines as they are now. */
    void refresh() {
        retake();
    }

    /** How far the axis goes, in epochs, when it is not zoomed. */
    void setEpochs(double last) {
        if (last != lastEpoch) {
            boolean all = epochs.getRange().equals(new Range(0, lastEpoch));
            lastEpoch = last;
            if (all) {
                showAll();
            }
        }
    }

    /** @param weight see {@link org.netkiln.insight.Curve#smoothed} */
    void setSmoothing(double weight) {
        smoothing = weight;
        retake();
    }

    void setLogarithmic(boolean logarithmic) {
        ValueAxis axis = logarithmic ? new LogAxis() : Axes.linear(false);
        plot.setRangeAxis(axis);
        style.paint(axis);
    }

    /** Marks a moment at which something was changed. */
    void mark(double epoch, String label) {
        ValueMarker marker = new ValueMarker(epoch);
        marker.setPaint(style.colour(ChartStyle.MARK));
        marker.setLabel(label);
        marker.setLabelPaint(style.colour(ChartStyle.MARK));
        marker.setLabelFont(style.font());
        marker.setLabelAnchor(org.jfree.chart.ui.RectangleAnchor.TOP_LEFT);
        marker.setLabelTextAnchor(org.jfree.chart.ui.TextAnchor.TOP_RIGHT);
        plot.addDomainMarker(marker);
    }

    void clearMarks() {
        plot.clearDomainMarkers();
    }

    /** Takes zoom back. */
    void showAll() {
        epochs.setRange(0, lastEpoch);
        plot.getRangeAxis().setAutoRange(true);
    }

    private void retake() {
        if (taking) {
            return;
        }
        taking = true;
        chart.setNotify(false);
        traces.take(lines, epochs.getLowerBound(), epochs.getUpperBound(), smoothing, COLUMNS);
        style.paint(renderer, traces);
        chart.setNotify(true);
        taking = false;
    }

    private void restyle() {
        chart.setNotify(false);
        style.paint(chart);
        style.paint(renderer, traces);
        chart.setNotify(true);
    }
}
