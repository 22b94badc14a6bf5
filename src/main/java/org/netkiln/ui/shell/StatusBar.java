package org.netkiln.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.netkiln.check.Report;
import org.netkiln.engine.Devices;
import org.netkiln.text.Text;
import org.netkiln.ui.action.Command;
import org.netkiln.ui.model.Desk;

/** The line at the bottom: what the network comes to, what is wrong with it, and what the program takes of the machine. */
final class StatusBar {
    private final HBox row = new HBox();
    private final Desk desk;

    StatusBar(Desk desk) {
        this.desk = desk;
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        row.getStyleClass().add("status-row");
        ObservableValue<Report> report = desk.workspace().reportProperty();
        ObservableValue<Text> need = Bindings.createObjectBinding(
                () -> MemoryEstimate.of(
                        report.getValue(),
                        desk.workspace().trainingProperty().get(),
                        desk.kit().optimizers()),
                report,
                desk.workspace().trainingProperty());
        Hyperlink problems = say(new Hyperlink(), "problemsStatus", report.map(StatusBar::problems));
        problems.visibleProperty().bind(report.map(known -> !known.problems().isEmpty()));
        problems.managedProperty().bind(problems.visibleProperty());
        problems.setOnAction(event -> desk.commands().run(Command.NEXT_PROBLEM));
        Label process = new Label();
        process.setId("processStatus");
        process.setMinWidth(Region.USE_PREF_SIZE);
        HBox network = new HBox(
                say(new Label(), "parametersStatus", report.map(StatusBar::totals)),
                say(new Label(), "memoryStatus", need),
                problems);
        network.getStyleClass().add("status-row");
        network.visibleProperty().bind(desk.commands().projectShownProperty());
        Label device = new Label();
        device.setId("deviceStatus");
        device.textProperty().bind(desk.words().text("shell.device", Devices.threads()));
        device.setMinWidth(Region.USE_PREF_SIZE);
        row.getChildren().addAll(network, between, device, process);
        new ProcessMeter(desk, process);
    }

    Node view() {
        return row;
    }

    private static Text totals(Report report) {
        return Text.of("shell.totals", report.parameters(), report.multiplyAdds());
    }

    private static Text problems(Report report) {
        return Text.of("shell.problems", report.problems().size());
    }

    private <L extends Labeled> L say(L label, String id, ObservableValue<Text> text) {
        label.setId(id);
        label.textProperty().bind(desk.words().text(text));
        return label;
    }
}
