package org.netkiln.graph;

/**
 * One port of a node: an output at a wire's start, an input at its end.
 *
 * @param port counts from 0
 */
public record PortRef(String node, int port) {
    public static PortRef of(String node) {
        return new PortRef(node, 0);
    }

    /** {@code id}, or {@code id:port} for a port other than 0: the project file's way. */
    @Override
    public String toString() {
        return port == 0 ? node : node + ":" + port;
    }
}
