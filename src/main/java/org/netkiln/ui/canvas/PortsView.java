package org.netkiln.ui.canvas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import org.netkiln.graph.PortRef;
import org.netkiln.interact.Port;
import org.netkiln.layout.Item;
import org.netkiln.layout.Point;

/** The ports of an item: small circles on its sides. */
final class PortsView extends Group {
    private static final double RADIUS = 4.5;
    private static final double LIT_RADIUS = 7;

    private final Map<Port, Circle> circles = new LinkedHashMap<>();

    PortsView(Item item) {
        setAutoSizeChildren(false);
        add(item, item.inputs(), item.inputPorts(), Port.Side.INPUT);
        add(item, item.outputs(), item.outputPorts(), Port.Side.OUTPUT);
        getChildren().addAll(circles.values());
    }

    private void add(Item item, List<Point> points, List<PortRef> refs, Port.Side side) {
        for (int i = 0; i < points.size(); i++) {
            Circle circle = new Circle(
                    points.get(i).x() - item.box().x(),
                    points.get(i).y() - item.box().y(),
                    RADIUS);
            circle.getStyleClass().add("port");
            circles.put(new Port(side, refs.get(i)), circle);
        }
    }

    /** Whether its ports are the item's, in the same places. */
    static boolean same(Item before, Item after) {
        return before.inputPorts().equals(after.inputPorts())
                && before.outputPorts().equals(after.outputPorts())
                && before.face().equals(after.face())
                && before.flow() == after.flow();
    }

    /** Lights up some of them, as far as they are its own. */
    void light(Set<Port> lit) {
        circles.forEach((port, circle) -> {
            boolean on = lit.contains(port);
            circle.pseudoClassStateChanged(States.LIT, on);
            circle.setRadius(on ? LIT_RADIUS : RADIUS);
        });
    }
}
