package org.netkiln.layout;

import java.util.ArrayList;
import java.util.List;
import org.netkiln.graph.PortRef;

/**
 * A node, or a folded group, as it is seen.
 *
 * @param inputs where its input ports lie: on its left side, or at its top if data flows downwards
 * @param outputs where its output ports lie: on its right side, or at its bottom
 * @param inputPorts which ports those are; a folded group's belong to nodes inside
 * @param outputPorts likewise
 * @param flow which way data flows through it
 */
public record Item(
        String id,
        Face face,
        Box box,
        List<Point> inputs,
        List<Point> outputs,
        List<PortRef> inputPorts,
        List<PortRef> outputPorts,
        Direction flow) {
    public Item {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        inputPorts = List.copyOf(inputPorts);
        outputPorts = List.copyOf(outputPorts);
    }

    static Item of(String id, Face face, Box box, List<PortRef> in, List<PortRef> out, Direction flow) {
        return new Item(
                id, face, box, spread(box, in.size(), flow, true), spread(box, out.size(), flow, false), in, out, flow);
    }

    static List<PortRef> own(String id, int count) {
        List<PortRef> ports = new ArrayList<>();
        for (int port = 0; port < count; port++) {
            ports.add(new PortRef(id, port));
        }
        return ports;
    }

    /** Places ports evenly along the side where data comes in, or goes out. */
    static List<Point> spread(Box box, int count, Direction flow, boolean in) {
        Box turned = flow == Direction.RIGHT ? box : box.transposed();
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Point point = new Point(in ? turned.x() : turned.right(), turned.y() + turned.height() * (i + 0.5) / count);
            points.add(flow == Direction.RIGHT ? point : point.transposed());
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
                outputPorts,
                flow);
    }
}
