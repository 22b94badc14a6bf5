package org.netkiln.ui.canvas;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.CacheHint;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.netkiln.layout.Link;
import org.netkiln.layout.Point;
import org.netkiln.problem.Problem;

/** A wire, with the shape of what runs along it. */
final class WireView extends Group {
    private static final double HEIGHT = 17;
    private static final double PADDING = 6;
    private static final Duration PATIENCE = Duration.millis(300);

    private static final double THIN = 1.8;
    private static final double THICK = 3;

    private final Path path = new Path();
    private final Rectangle bar = new Rectangle();
    private final Group label = new Group();
    private final Rectangle ground = new Rectangle();
    private final Text shape = new Text();
    private final Tooltip tooltip = new Tooltip();
    private final BiConsumer<List<Problem>, Node> problemsOpened;
    private Link link;
    private @Nullable Badge badge;
    private Detail detail = Detail.FULL;

    /** @param problemsOpened told what is wrong when its badge is pressed, and where that is */
    WireView(Link link, BiConsumer<List<Problem>, Node> problemsOpened) {
        this.link = link;
        this.problemsOpened = problemsOpened;
        setAutoSizeChildren(false);
        setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().add("canvas-wire");
        path.getStyleClass().add("wire-line");
        path.setMouseTransparent(true);
        bar.getStyleClass().add("wire-bar");
        bar.setMouseTransparent(true);
        bar.setHeight(THIN);
        ground.getStyleClass().add("wire-label");
        ground.setHeight(HEIGHT);
        ground.setY(-HEIGHT / 2);
        ground.setArcWidth(HEIGHT);
        ground.setArcHeight(HEIGHT);
        shape.getStyleClass().add("wire-shape");
        shape.setFont(Font.font("DejaVu Sans Mono", 10.5));
        shape.setTextOrigin(VPos.CENTER);
        shape.setMouseTransparent(true);
        label.setAutoSizeChildren(false);
        label.setCache(true);
        label.getChildren().addAll(ground, shape);
        tooltip.setShowDelay(PATIENCE);
        Tooltip.install(label, tooltip);
        getChildren().addAll(path, bar, label);
        follow();
    }

    Link link() {
        return link;
    }

    /** @param scale pixels per canvas unit */
    void show(Link now, double scale) {
        if (now != link) {
            link = now;
            follow();
        }
        label.setLayoutX(ItemView.onPixel(link.label().x(), scale));
        label.setLayoutY(ItemView.onPixel(link.label().y(), scale));
    }

    /** Most wires are straight, and a rectangle is painted far quicker than a path. */
    private void follow() {
        Point start = link.start();
        Point end = link.end();
        boolean straight = link.route().size() == 4 && start.y() == end.y();
        path.setVisible(!straight);
        bar.setVisible(straight);
        if (straight) {
            bar.setX(start.x());
            bar.setWidth(end.x() - start.x());
            bar.setY(start.y() - bar.getHeight() / 2);
        } else {
            WireShape.follow(path.getElements(), link.route());
        }
    }

    /**
     * @param words sizes, {@code 6×24×24}
     * @param help what is said of them on hovering, and to a screen reader
     */
    void shape(String words, String help) {
        tooltip.setText(help);
        setAccessibleText(help);
        if (!words.equals(shape.getText())) {
            shape.setText(words);
            double width = Lettering.width(shape) + 2 * PADDING;
            shape.setX(PADDING - width / 2);
            ground.setX(-width / 2);
            ground.setWidth(width);
            placeBadge();
        }
    }

    void problems(List<Problem> problems, String words) {
        boolean error = problems.stream().anyMatch(Problem::isError);
        pseudoClassStateChanged(States.ERROR, error);
        pseudoClassStateChanged(States.WARNING, !error && !problems.isEmpty());
        if (problems.isEmpty()) {
            label.getChildren().remove(badge);
            badge = null;
        } else {
            Badge mark = badge == null ? new Badge(problemsOpened) : badge;
            mark.show(problems, words);
            if (badge == null) {
                badge = mark;
                label.getChildren().add(mark);
            }
            placeBadge();
        }
        detail(detail);
    }

    private void placeBadge() {
        if (badge != null) {
            badge.setTranslateX(0);
            badge.setTranslateY(-HEIGHT);
        }
    }

    void state(boolean selected, boolean lit) {
        pseudoClassStateChanged(States.SELECTED, selected);
        pseudoClassStateChanged(States.LIT, lit);
        double height = selected || lit ? THICK : THIN;
        if (height != bar.getHeight()) {
            bar.setHeight(height);
            bar.setY(link.start().y() - height / 2);
        }
    }

    /** Whether its size changes at the moment. */
    void zooming(boolean now) {
        label.setCacheHint(now ? CacheHint.SPEED : CacheHint.DEFAULT);
    }

    void detail(Detail now) {
        detail = now;
        label.setVisible(detail == Detail.FULL || badge != null);
    }

    /** Where its words are: what a popover about it points at. */
    Node label() {
        return label;
    }
}
