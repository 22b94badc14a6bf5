package org.netkiln.ui.canvas;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.AccessibleRole;
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
    private Item item;
    private ItemFace face;
    private PortsView ports;
    private @Nullable Badge badge;
    private Detail detail = Detail.FULL;

    /** @param problemsOpened told what is wrong when its badge is pressed, and where that is */
    ItemView(Item item, LayerIcons icons, BiConsumer<List<Problem>, Node> problemsOpened) {
        this.icons = icons;
        this.problemsOpened = problemsOpened;
        this.item = item;
        setAutoSizeChildren(false);
        setId("item-" + item.id());
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        ring.getStyleClass().add("item-ring");
        ring.setMouseTransparent(true);
        face = ItemFace.of(item, icons);
        ports = new PortsView(item);
        build();
        relocate();
    }

    Item item() {
        return item;
    }

    /** Shows the same item as it is now. */
    void show(Item now) {
        if (now == item) {
            return;
        }
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
        relocate();
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
        getChildren().setAll(ring, face, ports);
        if (badge != null) {
            getChildren().add(badge);
        }
        detail(detail);
    }

    private void relocate() {
        setLayoutX(item.box().x());
        setLayoutY(item.box().y());
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
    }

    void light(Set<Port> lit) {
        ports.light(lit);
    }

    void detail(Detail now) {
        detail = now;
        face.smallPrint(now == Detail.FULL);
        ports.setVisible(now == Detail.FULL);
    }
}
