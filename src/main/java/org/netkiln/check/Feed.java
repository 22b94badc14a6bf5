package org.netkiln.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Wire;
import org.netkiln.tensor.TensorShape;

/** The wires that end at one input port: none or one, unless the network is at fault. */
final class Feed {
    private final List<Wire> wires = new ArrayList<>(1);

    void add(Wire wire) {
        wires.add(wire);
    }

    List<Wire> wires() {
        return wires;
    }

    boolean isEmpty() {
        return wires.isEmpty();
    }

    /** What comes in, given what is known of the nodes upstream; where several wires disagree, nothing is known. */
    TensorShape shape(Map<String, NodeReport> upstream) {
        if (wires.isEmpty()) {
            return TensorShape.unknown();
        }
        TensorShape first = shape(wires.get(0).from(), upstream);
        boolean agree = wires.stream().skip(1).allMatch(wire -> shape(wire.from(), upstream)
                .equals(first));
        return agree ? first : TensorShape.unknown();
    }

    private static TensorShape shape(PortRef from, Map<String, NodeReport> upstream) {
        NodeReport report = upstream.get(from.node());
        return report == null ? TensorShape.unknown() : report.output(from.port());
    }
}
