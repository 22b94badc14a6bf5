package org.netkiln.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.netkiln.check.Report;
import org.netkiln.graph.Network;
import org.netkiln.layer.LayerInfo;
import org.netkiln.layer.LayerWords;
import org.netkiln.param.Param;
import org.netkiln.problem.Problem;
import org.netkiln.text.Text;
import org.netkiln.ui.form.ProblemView;
import org.netkiln.ui.model.Desk;

/** Shows and edits what is selected. Fields are made anew only when another layer is selected. */
public final class InspectorPane {
    private final Desk desk;
    private final NodeHeader header;
    private final ParamSheet main;
    private final ParamSheet advanced;
    private final TitledPane more;
    private final WhySection why;
    private final Label several = new Label();
    private final VBox problems = new VBox();
    private final VBox content = new VBox();
    private final ScrollPane view = new ScrollPane(content);
    private final NetworkSummary summary;
    private Set<String> edited = Set.of();
    private List<Param<?>> sheets = List.of();

    public InspectorPane(Desk desk) {
        this.desk = desk;
        header = new NodeHeader(desk);
        main = new ParamSheet(desk, "params");
        advanced = new ParamSheet(desk, "advancedParams");
        more = new TitledPane("", advanced.view());
        more.setId("advanced");
        more.setExpanded(false);
        more.textProperty().bind(desk.words().text("inspector.advanced"));
        why = new WhySection(desk.words());
        summary = new NetworkSummary(desk);
        several.getStyleClass().add("layer-name");
        problems.getStyleClass().add("problems");
        content.getStyleClass().add("inspector");
        view.setFitToWidth(true);
        view.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        view.setId("inspectorScroll");
        desk.workspace().selectedProperty().subscribe(this::show);
        desk.workspace().reportProperty().subscribe(this::show);
        desk.words().messages().subscribe(() -> {
            edited = Set.of();
            show();
        });
    }

    public Node view() {
        return view;
    }

    /** Puts the cursor into the first parameter's field. */
    public void focusFirst() {
        main.focusFirst();
    }

    /** Puts the cursor into the name's field. */
    public void focusName() {
        header.focusName();
    }

    private void show() {
        Network network = desk.workspace().networkProperty().get();
        List<org.netkiln.graph.Node> nodes = desk.workspace().selectedProperty().get().stream()
                .flatMap(id -> network.node(id).stream())
                .toList();
        List<LayerInfo> layers = nodes.stream()
                .flatMap(node -> desk.kit().layers().info(node.type()).stream())
                .toList();
        if (nodes.isEmpty()) {
            content.getChildren().setAll(summary.view());
            summary.show();
            edited = Set.of();
        } else {
            edit(nodes, layers.size() == nodes.size() ? common(layers) : List.of(), layers);
        }
    }

    private void edit(List<org.netkiln.graph.Node> nodes, List<Param<?>> params, List<LayerInfo> layers) {
        Set<String> ids = nodes.stream().map(org.netkiln.graph.Node::id).collect(Collectors.toSet());
        Network network = desk.workspace().networkProperty().get();
        if (!ids.equals(edited) || !params.equals(sheets)) {
            edited = ids;
            sheets = params;
            LayerWords language = new LayerWords(desk.words().messages().get());
            Function<Param<?>, String> words = param -> language.help(layers.get(0), param);
            main.edit(ids, only(params, param -> !param.advanced()), words);
            advanced.edit(ids, only(params, Param::advanced), words);
        } else {
            main.show(network);
            advanced.show(network);
        }
        List<Node> parts = new ArrayList<>();
        if (nodes.size() == 1 && layers.size() == 1) {
            header.show(nodes.get(0), layers.get(0));
            parts.add(header.view());
        } else {
            several.setText(desk.words()
                    .now(
                            nodes.size() == 1
                                    ? Text.of(
                                            "inspector.unknown",
                                            nodes.get(0).id(),
                                            nodes.get(0).type())
                                    : Text.of("inspector.several", nodes.size())));
            parts.add(several);
        }
        parts.add(main.view());
        if (params.stream().anyMatch(Param::advanced)) {
            parts.add(more);
        }
        parts.add(problems);
        parts.add(why.view());
        if (!content.getChildren().equals(parts)) {
            content.getChildren().setAll(parts);
        }
        explain(nodes);
    }

    private void explain(List<org.netkiln.graph.Node> nodes) {
        Report report = desk.workspace().reportProperty().get();
        why.clear();
        problems.getChildren().clear();
        for (org.netkiln.graph.Node node : nodes) {
            report.node(node.id()).ifPresent(found -> {
                for (Problem problem : found.problems()) {
                    problems.getChildren().add(new ProblemView(problem, desk.words(), desk.workspace()::apply).view());
                }
                if (nodes.size() == 1) {
                    why.show(found);
                }
            });
        }
    }

    /** Parameters that all these layers have: of the same key and kind. */
    private static List<Param<?>> common(List<LayerInfo> layers) {
        return only(layers.get(0).schema().params(), param -> layers.stream().allMatch(layer -> layer.schema()
                .find(param.key())
                .filter(other -> other.kind().equals(param.kind()))
                .isPresent()));
    }

    private static List<Param<?>> only(List<Param<?>> params, Predicate<Param<?>> wanted) {
        return params.stream().filter(wanted).toList();
    }
}
