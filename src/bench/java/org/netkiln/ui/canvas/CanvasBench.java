package org.netkiln.ui.canvas;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.Position;
import org.netkiln.graph.Wire;
import org.netkiln.interact.Viewport;
import org.netkiln.layer.LayerInfo;
import org.netkiln.layout.Point;
import org.netkiln.project.Project;
import org.netkiln.session.Kit;
import org.netkiln.ui.action.CommandViews;
import org.netkiln.ui.action.Commands;
import org.netkiln.ui.fx.Background;
import org.netkiln.ui.fx.LayerIcons;
import org.netkiln.ui.fx.StageDialogs;
import org.netkiln.ui.fx.Theme;
import org.netkiln.ui.fx.Words;
import org.netkiln.ui.model.Desk;
import org.netkiln.ui.model.Notices;
import org.netkiln.ui.model.PastRuns;
import org.netkiln.ui.model.TrainingModel;
import org.netkiln.ui.model.Workspace;

/**
 * Drags, pans and zooms over 1,000 nodes in a real window, and prints how many frames a second come of it. With {@code
 * -Djavafx.animation.fullspeed=true} frames come as fast as they can be made: what room there is.
 */
public final class CanvasBench {
    private static final int NODES = 1000;
    private static final int FRAMES = 240;
    private static final int COLUMNS = 40;

    private final Stage stage;
    private final Desk desk;
    private final CanvasPane pane;
    private final List<Run> runs = new ArrayList<>();

    /** @param start the view to begin with @param step what happens before each frame */
    private record Run(String what, Runnable start, IntConsumer step) {}

    private CanvasBench(Stage stage) {
        this.stage = stage;
        Kit kit = Kit.load();
        Words words = new Words(Locale.ENGLISH);
        Theme theme = new Theme();
        Commands commands = new Commands();
        Notices notices = new Notices();
        Background background = new Background(Throwable::printStackTrace);
        Workspace workspace = new Workspace(kit.layers());
        TrainingModel training = new TrainingModel(kit, Path.of("target", "runs"), notices);
        desk = new Desk(
                kit,
                words,
                theme,
                new LayerIcons(),
                background,
                commands,
                new CommandViews(commands, words),
                workspace,
                notices,
                new StageDialogs(words, theme, () -> stage),
                training,
                new PastRuns(background, Path.of("target", "runs"), training, workspace, notices));
        pane = new CanvasPane(desk, () -> {});
    }

    public static void main(String[] args) {
        Platform.startup(() -> new CanvasBench(new Stage()).start());
    }

    private void start() {
        StackPane root = new StackPane(pane.view());
        Scene scene = new Scene(root, 1280, 800);
        desk.theme().dress(scene);
        stage.setScene(scene);
        stage.show();
        desk.workspace().open(Project.of("bench", network()), Optional.empty());
        CanvasModel model = pane.model();
        for (double scale : new double[] {1, 0.6, 0.4, 0.2}) {
            runs.add(pan(model, scale));
        }
        for (double scale : new double[] {1, 0.6, 0.4, 0.2}) {
            runs.add(drag(model, scale));
        }
        runs.add(new Run(
                "zoom 100 % to 15 % and back",
                () -> look(model, 1), i -> {
                    double share = Math.abs(1 - 2.0 * i / FRAMES);
                    look(model, 0.15 * Math.pow(1 / 0.15, share));
                }));
        runs.add(new Run(
                "drag all nodes at 20 %",
                () -> look(model, 0.2), i -> {
                    java.util.Map<String, Position> moved = new java.util.HashMap<>();
                    model.scene()
                            .items()
                            .forEach(item -> moved.put(
                                    item.id(),
                                    new Position(item.box().x() + i, item.box().y())));
                    model.moving().set(i == FRAMES - 1 ? java.util.Map.of() : moved);
                }));
        next();
    }

    private Run pan(CanvasModel model, double scale) {
        return new Run("pan at " + Math.round(scale * 100) + " %", () -> look(model, scale), i -> model.viewport()
                .set(model.viewport().get().pan(i < FRAMES / 2 ? -9 : 9, i % 3 - 1)));
    }

    private Run drag(CanvasModel model, double scale) {
        return new Run("drag a node at " + Math.round(scale * 100) + " %", () -> look(model, scale), i -> {
            var item = model.scene().items().get(NODES / 2);
            Position at = new Position(item.box().x() + i, item.box().y() + i % 50);
            model.moving().set(i == FRAMES - 1 ? java.util.Map.of() : java.util.Map.of(item.id(), at));
        });
    }

    /** Looks at the middle of the network. */
    private static void look(CanvasModel model, double scale) {
        Viewport viewport = model.viewport().get();
        Point centre = model.scene().bounds().centre();
        model.viewport()
                .set(new Viewport(
                        scale,
                        viewport.width() / 2 - centre.x() * scale,
                        viewport.height() / 2 - centre.y() * scale,
                        viewport.width(),
                        viewport.height()));
    }

    private void next() {
        if (runs.isEmpty()) {
            Platform.exit();
            System.exit(0);
        }
        Run run = runs.remove(0);
        run.start().run();
        Frames frames = new Frames(FRAMES);
        new AnimationTimer() {
            private int i = -60;

            @Override
            public void handle(long now) {
                if (i >= 0) {
                    frames.tick(System.nanoTime());
                    run.step().accept(i);
                }
                i++;
                if (i == FRAMES) {
                    stop();
                    System.out.println(frames.summary(run.what()));
                    next();
                }
            }
        }.start();
    }

    private Network network() {
        List<LayerInfo> layers = desk.kit().layers().layers().stream()
                .map(layer -> layer.info())
                .filter(info -> info.inputs().max() > 0 && !info.isOutput())
                .toList();
        List<Node> nodes = new ArrayList<>();
        List<Wire> wires = new ArrayList<>();
        for (int i = 0; i < NODES; i++) {
            String type = layers.get(i % layers.size()).type();
            Network alone = Network.empty().with(Node.of("node" + i, type).at(new Position(0, 0)));
            double height = org.netkiln.layout.Scene.of(alone, desk.kit().layers(), Optional.empty())
                    .bounds()
                    .height();
            nodes.add(Node.of("node" + i, type).at(new Position(i % COLUMNS * 240, i / COLUMNS * 136 - height / 2)));
            if (i > 0) {
                wires.add(Wire.of("node" + (i - 1), "node" + i));
            }
        }
        return Network.of(nodes, wires);
    }
}
