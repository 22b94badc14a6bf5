package org.netkiln.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.netkiln.project.AppFolders;
import org.netkiln.project.Presets;
import org.netkiln.session.Kit;
import org.netkiln.train.TrainingState;
import org.netkiln.ui.action.Command;
import org.netkiln.ui.model.Desk;
import org.netkiln.ui.shell.Shell;

/** Opens the window, trains LeNet, and saves what is to be seen: see {@link Pictures}. */
public final class PictureTaker extends Application {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final long SETTLED_NANOS = 1_500_000_000L;

    private final Deque<Scene> scenes = new ArrayDeque<>();
    private Path folder = Path.of("docs", "pictures");

    /** One thing to do, and when the picture of it may be taken. */
    private record Scene(String name, Runnable act, BooleanSupplier ready) {}

    @Override
    public void start(Stage stage) {
        getParameters().getRaw().stream().findFirst().ifPresent(place -> folder = Path.of(place));
        Path own = Path.of("target", "pictures-settings");
        AppFolders folders = new AppFolders(own, own);
        Shell shell = new Shell(stage, Kit.load(), Presets.load(), Locale.ENGLISH, Optional.empty(), folders);
        shell.show(WIDTH, HEIGHT);
        Desk desk = shell.desk();
        scenes.add(new Scene("start", () -> {}, () -> true));
        scenes.add(new Scene("lenet", () -> shell.open("lenet"), () -> true));
        scenes.add(new Scene("inspector", () -> select(desk, "conv1"), () -> true));
        scenes.add(new Scene("training", () -> desk.commands().run(Command.TRAIN), () -> epochs(desk) >= 3));
        scenes.add(new Scene("dark", () -> desk.theme().darkProperty().set(true), () -> true));
        scenes.add(new Scene("chinese", () -> desk.commands().run(Command.LANGUAGE), () -> true));
        next(stage, desk);
    }

    private void next(Stage stage, Desk desk) {
        Scene scene = scenes.poll();
        if (scene == null) {
            desk.training().close();
            Platform.exit();
            return;
        }
        scene.act().run();
        new AnimationTimer() {
            private long readySince;

            @Override
            public void handle(long now) {
                if (!scene.ready().getAsBoolean()) {
                    return;
                }
                readySince = readySince == 0 ? now : readySince;
                if (now - readySince > SETTLED_NANOS) {
                    stop();
                    save(stage, scene.name());
                    next(stage, desk);
                }
            }
        }.start();
    }

    private static void select(Desk desk, String node) {
        desk.workspace().selectedProperty().set(Set.of(node));
    }

    private static int epochs(Desk desk) {
        boolean over = desk.training().stateProperty().get() == TrainingState.DONE;
        return over
                ? Integer.MAX_VALUE
                : desk.training().progressProperty().get().epoch();
    }

    private void save(Stage stage, String name) {
        try {
            Files.createDirectories(folder);
            var image = SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null);
            ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
