package org.netkiln.ui.training;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.netkiln.text.Text;
import org.netkiln.ui.fx.Words;

/** Loss and accuracy side by side, with what changes how they are shown. */
final class ChartsPane {
    private static final double SMOOTHING = 0.9;
    private static final double STRONGEST = 0.99;

    private final Legend legend;
    private final CurveChart loss;
    private final CurveChart accuracy;
    private final BorderPane view = new BorderPane();

    /**
     * @param save asks where to put a file
     * @param compare chooses the runs that are compared
     */
    ChartsPane(Words words, ChartSaver save, Region compare) {
        legend = new Legend(words);
        loss = new CurveChart(words, Text.of("training.loss"), false);
        accuracy = new CurveChart(words, Text.of("training.accuracy"), true);
        HBox.setHgrow(loss.view(), Priority.ALWAYS);
        HBox.setHgrow(accuracy.view(), Priority.ALWAYS);
        loss.view().setPrefWidth(300);
        accuracy.view().setPrefWidth(300);
        loss.view().setId("lossChart");
        accuracy.view().setId("accuracyChart");
        view.setCenter(new HBox(loss.view(), accuracy.view()));
        view.setBottom(new VBox(legend.view(), tools(words, save, compare)));
        view.getStyleClass().add("charts");
        smooth(SMOOTHING);
    }

    private Node tools(Words words, ChartSaver save, Region compare) {
        Slider smoothing = new Slider(0, STRONGEST, SMOOTHING);
        smoothing.setId("smoothing");
        smoothing.valueProperty().subscribe(weight -> smooth(weight.doubleValue()));
        Label smoothingName = new Label();
        smoothingName.textProperty().bind(words.text("training.smoothing"));
        smoothingName.setLabelFor(smoothing);
        ToggleButton log = new ToggleButton();
        log.setId("logScale");
        log.getStyleClass().add("small");
        log.textProperty().bind(words.text("training.log-scale"));
        log.selectedProperty().subscribe(loss::setLogarithmic);
        HBox tools = new HBox(compare, smoothingName, smoothing, log, saving(words, save));
        tools.getChildren().forEach(tool -> ((Region) tool).setMinWidth(Region.USE_PREF_SIZE));
        tools.getStyleClass().add("chart-tools");
        return tools;
    }

    private MenuButton saving(Words words, ChartSaver save) {
        MenuButton menu = new MenuButton(null, new FontIcon(Feather.DOWNLOAD));
        menu.setId("saveCharts");
        menu.accessibleTextProperty().bind(words.text("training.save-charts"));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(menu.accessibleTextProperty());
        menu.setTooltip(tip);
        menu.getStyleClass().addAll("button-icon", "flat", "no-arrow");
        for (ChartFormat format : ChartFormat.values()) {
            menu.getItems().add(item(words, save, format, loss, Text.of("training.loss")));
            menu.getItems().add(item(words, save, format, accuracy, Text.of("training.accuracy")));
        }
        return menu;
    }

    private static MenuItem item(Words words, ChartSaver save, ChartFormat format, CurveChart chart, Text name) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(words.text("training.save-as", name, format.name()));
        item.setOnAction(event -> save.save(format, words.now(name), () -> format.of(chart)));
        return item;
    }

    Node view() {
        return view;
    }

    /** @param compared the names of the runs among them that are compared */
    void show(List<Line> lossLines, List<Line> accuracyLines, List<String> compared) {
        legend.compare(compared);
        loss.show(lossLines);
        accuracy.show(accuracyLines);
    }

    /** Paints what came in. */
    void refresh() {
        loss.refresh();
        accuracy.refresh();
    }

    void setEpochs(double epochs) {
        loss.setEpochs(epochs);
        accuracy.setEpochs(epochs);
    }

    void mark(double epoch, String label) {
        loss.mark(epoch, label);
        accuracy.mark(epoch, "");
    }

    void clearMarks() {
        loss.clearMarks();
        accuracy.clearMarks();
    }

    private void smooth(double weight) {
        loss.setSmoothing(weight);
        accuracy.setSmoothing(weight);
    }
}
