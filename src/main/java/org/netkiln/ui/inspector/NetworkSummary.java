package org.netkiln.ui.inspector;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.netkiln.check.Report;
import org.netkiln.problem.Problem;
import org.netkiln.text.Text;
import org.netkiln.ui.form.ProblemView;
import org.netkiln.ui.model.Desk;

/** What the inspector shows while nothing is selected: what the network comes to, and all that is wrong with it. */
final class NetworkSummary {
    private final Desk desk;
    private final VBox view = new VBox();

    NetworkSummary(Desk desk) {
        this.desk = desk;
        view.setId("networkSummary");
        view.getStyleClass().add("network-summary");
    }

    Node view() {
        return view;
    }

    void show() {
        Report report = desk.workspace().reportProperty().get();
        Label title = new Label(desk.words().now("inspector.network"));
        title.getStyleClass().add("layer-name");
        view.getChildren().setAll(title);
        add(Text.of(
                "inspector.nodes",
                report.nodes().size(),
                report.network().wires().size()));
        add(Text.of("inspector.parameters", report.parameters()));
        add(Text.of("inspector.multiply-adds", report.multiplyAdds()));
        List<Problem> problems = report.problems();
        add(problems.isEmpty() ? Text.of("inspector.no-problems") : Text.of("inspector.problems", problems.size()));
        for (Problem problem : problems) {
            view.getChildren().add(new ProblemView(problem, desk.words(), desk.workspace()::apply).view());
        }
        Label hint = add(Text.of("inspector.hint"));
        hint.getStyleClass().add("muted");
    }

    private Label add(Text text) {
        Label label = new Label(desk.words().now(text));
        label.setWrapText(true);
        view.getChildren().add(label);
        return label;
    }
}
