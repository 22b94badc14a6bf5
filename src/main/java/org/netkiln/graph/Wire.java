package org.netkiln.graph;

/** A wire from an output port to an input port. */
public record Wire(PortRef from, PortRef to) {
    public static Wire of(String from, String to) {
        return new Wire(PortRef.of(from), PortRef.of(to));
    }

    public boolean touches(String node) {
        return from.node().equals(node) || to.node().equals(node);
    }

    @Override
    public String toString() {
        return from + " -> " + to;
    }
}
