package org.netkiln.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.netkiln.ui.action.Command;

/** Opens the window, trains LeNet, and saves what is to be seen: see {@link Pictures}. */
public final class PictureTaker extends Application {
    private static final String MATRIX = "matrix";
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final long UNHURRIED_NANOS = 1_500_000_000L;
    private static final long BRISK_NANOS = 500_000_000L;

    private final Deque<Shot> shots = new ArrayDeque<>();
    private Path folder = Path.of("docs", "pictures");
    private long settled = UNHURRIED_NANOS;

    @Override
    public void start(Stage stage) {
        Sitter sitter = new Sitter(stage, WIDTH, HEIGHT);
        String what = getParameters().getRaw().stream().findFirst().orElse("docs");
        if (what.startsWith(MATRIX)) {
            folder = Path.of("target", "pictures");
            settled = BRISK_NANOS;
            shots.addAll(Matrix.shots(sitter, what.substring(MATRIX.length()).replace(":", "")));
        } else {
            shots.addAll(documentation(sitter));
        }
        next(stage, sitter);
    }

    private static List<Shot> documentation(Sitter sitter) {
        return List.of(
                Shot.of("start", () -> {}),
                Shot.of("lenet", () -> sitter.open("lenet")),
                Shot.of("inspector", () -> sitter.select("conv1")),
                new Shot("training", () -> sitter.run(Command.TRAIN), () -> sitter.hasTrained(2)),
                new Shot("export", () -> sitter.export("LeNet.safetensors"), sitter::hasExported),
                Shot.none(sitter::closeExport, () -> true),
                Shot.of("dark", () -> sitter.dress(true, Locale.ENGLISH, 1)),
                Shot.of("chinese", () -> sitter.dress(true, Locale.SIMPLIFIED_CHINESE, 1)));
    }

    private void next(Stage stage, Sitter sitter) {
        Shot shot = shots.poll();
        if (shot == null) {
            sitter.leave();
            Platform.exit();
            return;
        }
        shot.act().run();
        new AnimationTimer() {
            private long readySince;

            @Override
            public void handle(long now) {
                if (!shot.ready().getAsBoolean()) {
                    return;
                }
                readySince = readySince == 0 ? now : readySince;
                if (now - readySince > settled) {
                    stop();
                    save(stage, shot.name());
                    next(stage, sitter);
                }
            }
        }.start();
    }

    /** The window that was opened last. */
    private static Window top(Stage stage) {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window != stage)
                .findFirst()
                .orElse(stage);
    }

    private void save(Stage stage, String name) {
        if (name.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(folder);
            var image = SwingFXUtils.fromFXImage(top(stage).getScene().snapshot(null), null);
            ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
