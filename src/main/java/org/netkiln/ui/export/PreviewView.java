package org.netkiln.ui.export;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.netkiln.export.Preview;
import org.netkiln.graph.Network;
import org.netkiln.project.Project;
import org.netkiln.session.ExportSource;
import org.netkiln.ui.model.Desk;

/** The picture that would be written, small; gone where none would be. */
final class PreviewView {
    private static final double WIDTH = 440;
    private static final double HEIGHT = 230;

    /** Sharp on screens with two pixels for each unit. */
    private static final double SHARPNESS = 2;

    private final Desk desk;
    private final ImageView picture = new ImageView();
    private final StackPane view = new StackPane(picture);
    private final ObservableValue<Boolean> shown = view.sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(Window::showingProperty)
            .orElse(false);
    private Optional<Network> drawn = Optional.empty();

    /** @param wanted whether a picture is chosen and can be drawn */
    PreviewView(Desk desk, ObservableValue<Boolean> wanted) {
        this.desk = desk;
        view.setId("exportPreview");
        view.setMinWidth(0);
        view.getStyleClass().add("export-preview");
        view.accessibleTextProperty().bind(desk.words().text("export.preview"));
        picture.setPreserveRatio(true);
        picture.fitWidthProperty().bind(desk.theme().textScaleProperty().multiply(WIDTH));
        picture.fitHeightProperty().bind(desk.theme().textScaleProperty().multiply(HEIGHT));
        view.visibleProperty().bind(wanted);
        view.managedProperty().bind(wanted);
        view.visibleProperty().subscribe(this::draw);
        shown.subscribe(this::draw);
        desk.workspace().networkProperty().addListener((network, before, after) -> draw());
    }

    Node view() {
        return view;
    }

    private void draw() {
        Network network = desk.workspace().networkProperty().get();
        if (!view.isVisible()
                || !shown.getValue()
                || drawn.filter(before -> before == network).isPresent()) {
            return;
        }
        drawn = Optional.of(network);
        Project project = desk.workspace().project();
        desk.background()
                .io(
                        () -> Preview.png(ExportSource.of(desk.kit(), project).cargo(), WIDTH * SHARPNESS),
                        bytes -> show(network, bytes));
    }

    private void show(Network network, byte[] bytes) {
        if (drawn.filter(now -> now == network).isPresent()) {
            picture.setImage(new Image(new ByteArrayInputStream(bytes)));
        }
    }
}
