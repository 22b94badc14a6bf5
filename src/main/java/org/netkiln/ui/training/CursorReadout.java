package org.netkiln.ui.training;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.fx.ChartViewer;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** Says beside the cursor what each line's value is there. */
final class CursorReadout {
    private static final double GAP = 12;

    private final Label label = new Label();
    private final javafx.scene.shape.Line hair = new javafx.scene.shape.Line();
    private final Pane pane = new Pane(hair, label);
    private final ChartViewer viewer;
    private final XYPlot plot;
    private final Supplier<List<Line>> lines;
    private final boolean percent;

    CursorReadout(ChartViewer viewer, XYPlot plot, Supplier<List<Line>> lines, boolean percent) {
        this.viewer = viewer;
        this.plot = plot;
        this.lines = lines;
        this.percent = percent;
        pane.setMouseTransparent(true);
        label.getStyleClass().add("chart-readout");
        hair.getStyleClass().add("chart-hair");
        hide();
        viewer.addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
        viewer.addEventFilter(MouseEvent.MOUSE_EXITED, event -> hide());
    }

    Node view() {
        return pane;
    }

    private void moved(MouseEvent event) {
        ChartRenderingInfo info = viewer.getCanvas().getRenderingInfo();
        Rectangle2D area = info == null ? null : info.getPlotInfo().getDataArea();
        List<Line> known =
                lines.get().stream().filter(line -> !line.curve().isEmpty()).toList();
        if (area == null || known.isEmpty() || !area.contains(event.getX(), event.getY())) {
            hide();
            return;
        }
        double epoch = plot.getDomainAxis().java2DToValue(event.getX(), area, RectangleEdge.BOTTOM);
        label.setText(String.format(Locale.ROOT, "%.2f%n", epoch)
                + known.stream()
                        .map(line -> line.name() + "  " + value(line, epoch))
                        .collect(Collectors.joining("\n")));
        label.setVisible(true);
        label.autosize();
        hair.setVisible(true);
        hair.setStartX(event.getX());
        hair.setEndX(event.getX());
        hair.setStartY(area.getMinY());
        hair.setEndY(area.getMaxY());
        boolean left = event.getX() + GAP + label.getWidth() > pane.getWidth();
        label.relocate(
                left ? event.getX() - GAP - label.getWidth() : event.getX() + GAP,
                Math.max(0, Math.min(event.getY(), pane.getHeight() - label.getHeight())));
    }

    private String value(Line line, double epoch) {
        double y = line.curve().y(line.curve().at(epoch));
        return percent ? String.format(Locale.ROOT, "%.1f %%", 100 * y) : String.format(Locale.ROOT, "%.4g", y);
    }

    private void hide() {
        label.setVisible(false);
        hair.setVisible(false);
    }
}
