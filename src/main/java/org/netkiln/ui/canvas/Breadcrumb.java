package org.netkiln.ui.canvas;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.netkiln.graph.Network;
import org.netkiln.ui.fx.Words;

/** Which group's inside is shown, and the way out: {@code LeNet › block1}. Seen only within a group. */
final class Breadcrumb {
    private final CanvasModel model;
    private final Words words;
    private final Consumer<Optional<String>> go;
    private final HBox view = new HBox();

    /** @param go shows another level */
    Breadcrumb(CanvasModel model, Words words, Consumer<Optional<String>> go) {
        this.model = model;
        this.words = words;
        this.go = go;
        view.setId("breadcrumb");
        view.getStyleClass().add("breadcrumb");
        view.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Watch.changes(
                this::show,
                model.scope(),
                model.workspace().networkProperty(),
                model.workspace().nameProperty(),
                words.messages());
        show();
    }

    Node view() {
        return view;
    }

    private void show() {
        Optional<String> scope = model.scope().get();
        view.setVisible(scope.isPresent());
        view.getChildren().clear();
        scope.ifPresent(this::show);
    }

    private void show(String scope) {
        Network network = model.network();
        List<String> way = new ArrayList<>(network.groupsAround(scope));
        Collections.reverse(way);
        String name = model.workspace().nameProperty().get();
        String whole = name.isBlank() ? words.now("canvas.whole-network") : name;
        view.getChildren().add(step(whole, Optional.empty()));
        way.forEach(group -> view.getChildren().addAll(part(), step(nameOf(network, group), Optional.of(group))));
        String times = network.group(scope)
                .filter(group -> group.isRepeated())
                .map(group -> "  ×" + group.repeat())
                .orElse("");
        Label here = new Label(nameOf(network, scope) + times);
        here.getStyleClass().add("breadcrumb-here");
        view.getChildren().addAll(part(), here);
    }

    private static String nameOf(Network network, String group) {
        return network.parent(group)
                .flatMap(network::group)
                .map(around -> around.nameOf(group))
                .orElse(group);
    }

    private Button step(String name, Optional<String> scope) {
        Button button = new Button(name);
        button.getStyleClass().addAll("flat", "breadcrumb-step");
        button.setOnAction(event -> go.accept(scope));
        return button;
    }

    private static Label part() {
        Label part = new Label("›");
        part.getStyleClass().add("muted");
        return part;
    }
}
