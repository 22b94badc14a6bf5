package org.netkiln.ui.canvas;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.testfx.api.FxRobot;

/** What is to be seen on a canvas, in words: each node, wire, frame and note with what is written on it and where it is. */
final class Drawn {
    private Drawn() {}

    /** Once the checker has spoken and what it said is drawn. */
    static Set<String> on(Table table, FxRobot robot) {
        Table.until(() -> table.workspace().reportProperty().get().network() == table.network());
        awaitPulses();
        return robot.lookup(Drawn::isPart).queryAll().stream()
                .map(Drawn::describe)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isPart(Node node) {
        boolean part = node instanceof ItemView
                || node instanceof WireView
                || node instanceof FrameView
                || node instanceof NoteView;
        return part && node.isVisible();
    }

    private static String describe(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        String words = node.lookupAll("Text").stream()
                .map(text -> ((Text) text).getText())
                .collect(Collectors.joining(" "));
        return String.format(
                "%s %s at %.0f,%.0f %.0f×%.0f%s",
                name(node),
                words,
                bounds.getMinX(),
                bounds.getMinY(),
                bounds.getWidth(),
                bounds.getHeight(),
                node.lookup(".badge") == null ? "" : " !");
    }

    private static String name(Node node) {
        return node instanceof WireView view ? view.link().wire().toString() : node.getId();
    }

    /** Two begin: all that the first one had to do is done. */
    private static void awaitPulses() {
        CountDownLatch pulses = new CountDownLatch(2);
        Platform.runLater(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                pulses.countDown();
                if (pulses.getCount() == 0) {
                    stop();
                }
            }
        }.start());
        Table.until(() -> pulses.getCount() == 0);
    }
}
