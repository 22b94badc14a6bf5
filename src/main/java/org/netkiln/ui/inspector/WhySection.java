package org.netkiln.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.netkiln.check.NodeReport;
import org.netkiln.layer.Explanation;
import org.netkiln.layer.Site;
import org.netkiln.layer.explain.Line;
import org.netkiln.text.Text;
import org.netkiln.ui.fx.Words;

/** "Why 6×24×24" and "why 156 parameters", worked with the node's own numbers. */
final class WhySection {
    private final VBox view = new VBox();
    private final Words words;

    WhySection(Words words) {
        this.words = words;
        view.setId("why");
        view.getStyleClass().add("why");
    }

    Node view() {
        return view;
    }

    void clear() {
        view.getChildren().clear();
    }

    void show(NodeReport report) {
        clear();
        report.layer().ifPresent(layer -> {
            Site site = new Site(report.node().id(), report.node().params(), report.inputs());
            Explanation explanation = Explanation.of(layer, site);
            if (!report.outputs().isEmpty()) {
                String shape = report.output(0).toString();
                section(Text.of("inspector.why-shape", shape), explanation.shapeLines(), "whyShape");
            }
            explanation
                    .parameterLine()
                    .ifPresent(line -> section(
                            Text.of("inspector.why-parameters", report.parameters()), List.of(line), "whyParameters"));
            explanation
                    .multiplyAddLine()
                    .ifPresent(line -> section(
                            Text.of("inspector.why-multiply-adds", report.multiplyAdds()),
                            List.of(line),
                            "whyMultiplyAdds"));
            explanation.missing().forEach(missing -> view.getChildren().add(sentence(missing)));
        });
    }

    private void section(Text title, List<Line> lines, String id) {
        if (lines.isEmpty()) {
            return;
        }
        Label name = new Label(words.now(title));
        name.getStyleClass().add("pane-title");
        VBox box = new VBox(name);
        box.setId(id);
        for (Line line : lines) {
            box.getChildren().add(working(line));
            line.note().ifPresent(note -> box.getChildren().add(sentence(note)));
        }
        view.getChildren().add(box);
    }

    private Label working(Line line) {
        Label label = new Label(words.now(line.text()));
        label.getStyleClass().addAll("code", "working");
        label.setWrapText(true);
        Optional<String> rule = line.rule();
        rule.ifPresent(names -> label.setTooltip(new Tooltip(names)));
        return label;
    }

    private Label sentence(Text text) {
        Label label = new Label(words.now(text));
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }
}
