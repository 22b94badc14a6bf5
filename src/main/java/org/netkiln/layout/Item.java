package org.netkiln.layout;

import java.util.ArrayList;
import java.util.List;
import org.netkiln.graph.PortRef;

/**
 * A node, or a folded group, as it is seen.
 *
 * @param inputs where its input ports lie, on its left side
 * @param outputs where its output ports lie, on its right side
 * @param inputPorts which ports those are; a folded group's belong to nodes inside
 * @param outputPorts likewise
 */
public record Item(
        String id,
        Face face,
        Box box,
        List<Point> inputs,
        List<Point> outputs,
        List<PortRef> inputPorts,
        List<PortRef> outputPorts) {
    public Item {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        inputPorts = List.copyOf(inputPorts);
        outputPorts = List.copyOf(outputPorts);
    }

    /** A node whose ports are its own. */
    public Item(String id, Face face, Box box, List<Point> inputs, List<Point> outputs) {
        this(id, face, box, inputs, outputs, own(id, inputs.size()), own(id, outputs.size()));
    }

    static Item of(String id, Face face, Point corner, List<PortRef> in, List<PortRef> out) {
        Box box = new Box(corner.x(), corner.y(), face.width(), face.height());
        return new Item(id, face, box, spread(box, box.x(), in.size()), spread(box, box.right(), out.size()), in, out);
    }

    static List<PortRef> own(String id, int count) {
        List<PortRef> ports = new ArrayList<>();
        for (int port = 0; port < count; port++) {
            ports.add(new PortRef(id, port));
        }
        return ports;
    }

    private static List<Point> spread(Box box, double x, int count) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            points.add(new Point(x, box.y() + box.height() * (i + 1) / (count + 1)));
        }
        return points;
    }

    Item moved(double dx, double dy) {
        return new Item(
                id,
                face,
                box.moved(dx, dy),
                inputs.stream().map(point -> point.plus(dx, dy)).toList(),
                outputs.stream().map(point -> point.plus(dx, dy)).toList(),
                inputPorts,
                outputPorts);
    }
}
