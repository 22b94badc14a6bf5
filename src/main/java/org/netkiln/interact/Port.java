package org.netkiln.interact;

import org.netkiln.graph.PortRef;
import org.netkiln.graph.Wire;

/** A port of a node, and on which side of it it is. */
public record Port(Side side, PortRef ref) {
    /** Where wires come in, or go out. */
    public enum Side {
        INPUT,
        OUTPUT
    }

    public static Port input(PortRef ref) {
        return new Port(Side.INPUT, ref);
    }

    public static Port output(PortRef ref) {
        return new Port(Side.OUTPUT, ref);
    }

    public boolean isInput() {
        return side == Side.INPUT;
    }

    /** The wire between this port and one of the other side. */
    Wire to(Port other) {
        return isInput() ? new Wire(other.ref, ref) : new Wire(ref, other.ref);
    }
}
