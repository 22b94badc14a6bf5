package org.netkiln.ui.canvas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.netkiln.project.AppFolders;
import org.netkiln.project.Presets;
import org.netkiln.session.Kit;
import org.netkiln.ui.action.Command;
import org.netkiln.ui.model.Desk;
import org.netkiln.ui.shell.Shell;

/**
 * The whole window with LeNet in it, moved by a robot's mouse: first alone, then while LeNet trains at full speed in the same
 * process. Prints how many frames a second come of it, the longest time that the FX thread did not answer, and how fast it
 * trained meanwhile.
 */
public final class WindowBench {
    private static final int FRAMES = 300;
    private static final int WARM_UP = 60;

    private final Robot robot = new Robot();
    private final Deque<Run> runs = new ArrayDeque<>();
    private final Stage stage;
    private final Shell shell;
    private final Desk desk;
    private Point2D start = Point2D.ZERO;

    /** @param ready when it may begin @param begin @param step what the hand does before each frame */
    private record Run(String what, BooleanSupplier ready, Runnable begin, IntConsumer step, Runnable end) {}

    private WindowBench(Stage stage) {
        this.stage = stage;
        shell = new Shell(
                stage,
                Kit.load(),
                Presets.load(),
                Locale.ENGLISH,
                Optional.empty(),
                folders(),
                Path.of("target", "runs"));
        desk = shell.desk();
    }

    public static void main(String[] args) {
        Platform.startup(() -> new WindowBench(new Stage()).start());
    }

    private static AppFolders folders() {
        try {
            Path own = Files.createTempDirectory("window-bench");
            return new AppFolders(own, own);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start() {
        shell.show(1280, 800);
        shell.open("lenet");
        desk.workspace().setTraining("epochs", Optional.of(500));
        add("alone");
        runs.add(new Run("start to train", () -> true, () -> desk.commands().run(Command.TRAIN), i -> {}, () -> {}));
        add("in training");
        next();
    }

    private void add(String when) {
        BooleanSupplier ready = () -> when.equals("alone") || trained() > 100;
        runs.add(new Run("idle, " + when, ready, () -> {}, i -> {}, () -> {}));
        runs.add(new Run("drag a node, " + when, ready, this::take, i -> moveTo(circle(i)), this::drop));
        runs.add(new Run(
                "zoom, " + when, ready, this::point, i -> robot.mouseWheel(i / 15 % 2 == 0 ? 1 : -1), () -> {}));
    }

    private long trained() {
        return desk.training().progressProperty().get().step();
    }

    private void take() {
        point();
        robot.mousePress(MouseButton.PRIMARY);
    }

    private void drop() {
        robot.mouseRelease(MouseButton.PRIMARY);
        desk.workspace().undo();
    }

    private void point() {
        Node node = stage.getScene().lookup("#item-conv1");
        start = node.localToScreen(20, 20);
        moveTo(start);
    }

    private Point2D circle(int i) {
        return start.add(80 * Math.sin(i * 0.1), 80 - 80 * Math.cos(i * 0.1));
    }

    private void moveTo(Point2D at) {
        robot.mouseMove(at);
    }

    private void next() {
        Run run = runs.poll();
        if (run == null) {
            desk.training().close();
            System.exit(0);
        }
        Frames frames = new Frames(FRAMES);
        Answers answers = new Answers();
        new AnimationTimer() {
            private int i = -WARM_UP;
            private boolean begun;
            private long steps;
            private long begin;

            @Override
            public void handle(long now) {
                if (!begun) {
                    begun = run.ready().getAsBoolean();
                    if (begun) {
                        run.begin().run();
                    }
                    return;
                }
                if (i == 0) {
                    answers.start();
                    steps = trained();
                    begin = System.nanoTime();
                }
                if (i >= 0) {
                    frames.tick(System.nanoTime());
                }
                run.step().accept(i + WARM_UP);
                i++;
                if (i == FRAMES) {
                    stop();
                    double seconds = (System.nanoTime() - begin) / 1e9;
                    run.end().run();
                    System.out.printf(
                            Locale.ROOT,
                            "%s   longest wait for the FX thread %5.1f ms   %5.1f steps/s   load %.1f%n",
                            frames.summary(run.what()),
                            answers.longest(),
                            (trained() - steps) / seconds,
                            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
                    next();
                }
            }
        }.start();
    }
}
