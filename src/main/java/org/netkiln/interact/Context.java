package org.netkiln.interact;

import org.netkiln.edit.Connections;
import org.netkiln.graph.Network;
import org.netkiln.layer.Catalogue;
import org.netkiln.layout.Scene;

/**
 * All that a tool looks at when something is put in.
 *
 * @param scene as the document has it: without what a gesture moves meanwhile
 * @param network the same that the scene was made of
 */
public record Context(
        Scene scene,
        Network network,
        Selection selection,
        Viewport viewport,
        Catalogue catalogue,
        Connections connections) {
    Context seenThrough(Viewport other) {
        return new Context(scene, network, selection, other, catalogue, connections);
    }
}
