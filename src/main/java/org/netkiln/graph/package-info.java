/**
 * The immutable network: nodes, wires, their topology, and the difference between two networks. A network may be wrong (a
 * cycle, a wire to nowhere): {@code check} says so, so that a damaged one can still be shown and mended. Depends on
 * {@code param}; only {@link org.netkiln.graph.Topology} sees JGraphT. Values are immutable, so any thread may use them.
 */
@NullMarked
package org.netkiln.graph;

import org.jspecify.annotations.NullMarked;
