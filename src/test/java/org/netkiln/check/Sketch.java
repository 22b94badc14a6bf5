package org.netkiln.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Wire;
import org.netkiln.param.ParamValues;

/** Draws networks for tests in few words. */
public final class Sketch {
    private final List<Node> nodes = new ArrayList<>();
    private final List<Wire> wires = new ArrayList<>();

    public Sketch node(String id, String type) {
        nodes.add(Node.of(id, type));
        return this;
    }

    public Sketch node(String id, String type, String param, Object value) {
        return node(id, type, Map.of(param, value));
    }

    public Sketch node(String id, String type, Map<String, Object> params) {
        nodes.add(Node.of(id, type, new ParamValues(params)));
        return this;
    }

    /** A source of so many features. */
    public Sketch source(int features) {
        return node("source", "source", "shape", List.of(features));
    }

    /** Ends are written as in the project file. */
    public Sketch wire(String from, String to) {
        wires.add(new Wire(port(from), port(to)));
        return this;
    }

    /** Wires of each to the next. */
    public Sketch chain(String... ids) {
        for (int i = 1; i < ids.length; i++) {
            wire(ids[i - 1], ids[i]);
        }
        return this;
    }

    public Network network() {
        return Network.of(nodes, wires);
    }

    private static PortRef port(String end) {
        int colon = end.indexOf(':');
        return colon < 0
                ? PortRef.of(end)
                : new PortRef(end.substring(0, colon), Integer.parseInt(end.substring(colon + 1)));
    }
}
