package org.netkiln.ui.canvas;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.CacheHint;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.netkiln.interact.Port;
import org.netkiln.layout.Form;
import org.netkiln.layout.Item;
import org.netkiln.problem.Problem;
import org.netkiln.ui.fx.LayerIcons;

/** A node or folded group, from close by. */
final class ItemView extends Group {
    private static final double RING = 3;
    private static final double CORNER = 10;

    private final LayerIcons icons;
    private final BiConsumer<List<Problem>, Node> problemsOpened;
    private final Rectangle ring = new Rectangle();

    /** Kept as a bitmap: painted anew only when it changes or is zoomed, not when it moves. */
    private final Group body = new Group();

    private Item item;
    private ItemFace face;
    private PortsView ports;
    private @Nullable Badge badge;
    private Detail detail = Detail.FULL;
    private Set<Port> lit = Set.of();

    /** @param problemsOpened told what is wrong when its badge is pressed, and where that is */
    ItemView(Item item, LayerIcons icons, BiConsumer<List<Problem>, Node> problemsOpened) {
        this.icons = icons;
        this.problemsOpened = problemsOpened;
        this.item = item;
        setAutoSizeChildren(false);
        setId("item-" + item.id());
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        body.setAutoSizeChildren(false);
        body.setCache(true);
        body.getStyleClass().add("item-body");
        ring.getStyleClass().add("item-ring");
        ring.setMouseTransparent(true);
        ring.setVisible(false);
        face = ItemFace.of(item, icons);
        ports = new PortsView(item);
        build();
    }

    Item item() {
        return item;
    }

    /** Shows the same item as it is now. @param scale pixels per canvas unit */
    void show(Item now, double scale) {
        if (now != item) {
            change(now);
        }
        setLayoutX(onPixel(item.box().x(), scale));
        setLayoutY(onPixel(item.box().y(), scale));
    }

    private void change(Item now) {
        Item before = item;
        item = now;
        if (!before.face().equals(now.face())) {
            face = ItemFace.of(now, icons);
            ports = new PortsView(now);
            build();
        } else if (!PortsView.same(before, now)) {
            ports = new PortsView(now);
            build();
        }
    }

    private void build() {
        getStyleClass().setAll("canvas-item");
        item.face().group().ifPresent(group -> getStyleClass().add(LayerIcons.styleClass(group)));
        boolean pill = item.face().form() == Form.PILL;
        ring.setX(-RING);
        ring.setY(-RING);
        ring.setWidth(item.box().width() + 2 * RING);
        ring.setHeight(item.box().height() + 2 * RING);
        ring.setArcWidth(pill ? ring.getHeight() : 2 * CORNER);
        ring.setArcHeight(pill ? ring.getHeight() : 2 * CORNER);
        body.getChildren().setAll(face, ports);
        getChildren().setAll(ring, body);
        if (badge != null) {
            getChildren().add(badge);
        }
        ports.light(lit);
        showDetail();
    }

    /** So that its bitmap need not be blurred. */
    static double onPixel(double at, double scale) {
        return Math.round(at * scale) / scale;
    }

    /** @param words its parameters in words; empty for none */
    void parameters(String words) {
        face.parameters(words);
    }

    /** @param words the problems, for a screen reader */
    void problems(List<Problem> problems, String words) {
        pseudoClassStateChanged(States.ERROR, problems.stream().anyMatch(Problem::isError));
        if (problems.isEmpty()) {
            getChildren().remove(badge);
            badge = null;
            return;
        }
        Badge mark = badge == null ? new Badge(problemsOpened) : badge;
        mark.show(problems, words);
        mark.setTranslateX(item.box().width() - 4);
        mark.setTranslateY(2);
        if (badge == null) {
            badge = mark;
            getChildren().add(mark);
        }
    }

    void state(boolean selected, boolean current) {
        pseudoClassStateChanged(States.SELECTED, selected);
        pseudoClassStateChanged(States.CURRENT, current);
        ring.setVisible(selected || current);
    }

    void light(Set<Port> now) {
        if (!now.equals(lit)) {
            lit = now;
            ports.light(lit);
        }
    }

    /** Whether its size changes at the moment: then its bitmap is stretched. */
    void zooming(boolean now) {
        body.setCacheHint(now ? CacheHint.SPEED : CacheHint.DEFAULT);
    }

    void detail(Detail now) {
        if (now != detail) {
            detail = now;
            showDetail();
        }
    }

    private void showDetail() {
        face.smallPrint(detail == Detail.FULL);
        ports.setVisible(detail == Detail.FULL);
    }
}
