package org.netkiln.export;

import java.util.Map;
import java.util.Optional;
import org.netkiln.edit.MoveNodes;
import org.netkiln.export.drawing.Drawing;
import org.netkiln.graph.Network;
import org.netkiln.graph.Position;
import org.netkiln.layout.Arranger;
import org.netkiln.layout.Direction;
import org.netkiln.layout.Scene;

/**
 * A network on paper: as it lies on the canvas, or arranged for the page if it never lay there.
 *
 * @param scene what is drawn
 */
record Sheet(Scene scene, Drawing drawing) {
    /** A page across: LeNet takes three lines. */
    private static final double WIDTH = 1080;

    static Sheet of(Cargo cargo) {
        Network network = cargo.project().network();
        boolean lies = network.nodes().stream().anyMatch(node -> node.at() != null);
        Scene scene = Scene.of(lies ? network : arranged(network, cargo), cargo.layers(), Optional.empty());
        return new Sheet(scene, new Drawing(scene, cargo.report()));
    }

    private static Network arranged(Network network, Cargo cargo) {
        Map<String, Position> places = Arranger.arrange(network, cargo.layers(), Direction.RIGHT, WIDTH);
        return new MoveNodes(places).applyTo(network);
    }
}
