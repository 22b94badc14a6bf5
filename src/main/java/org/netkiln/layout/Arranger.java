package org.netkiln.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.netkiln.check.Checker;
import org.netkiln.check.NodeReport;
import org.netkiln.check.Report;
import org.netkiln.graph.Network;
import org.netkiln.graph.Position;
import org.netkiln.graph.Wire;
import org.netkiln.layer.Catalogue;

/**
 * Arranges a network like text: what follows one after the other stands in lines that wrap, branches are drawn side by side
 * within a line, and an open group keeps its members together. Nothing overlaps, all lies on the grid, and the same network
 * always comes to lie in the same way. Takes a second or two for 1,000 nodes with branches: not for the FX thread.
 */
public final class Arranger {
    private static final double LEFT = 40;
    private static final double TOP = 80;

    /** Between two items, where a wire's shape is written: at least; at most; beside the words; and for each letter. */
    private static final double GAP = 80;

    private static final double DOWN_GAP = 56;
    private static final double WIDEST_GAP = 128;
    private static final double BESIDE = 30;
    private static final double LETTER = 6.4;

    /** A page of columns is this much lower than it is wide. */
    private static final double PAGE = 0.6;

    private Arranger() {}

    /** The whole network, seen from outside. */
    public static Map<String, Position> arrange(
            Network network, Catalogue catalogue, Direction direction, double width) {
        return arrange(network, catalogue, Optional.empty(), direction, width);
    }

    /**
     * Where the top left corners of all that is seen should lie.
     *
     * @param scope the group whose inside is arranged; empty for the whole network
     * @param width of a row, in canvas units; downwards, of a page of columns. Branches that are wider stay whole
     * @return by id of node or folded group
     */
    public static Map<String, Position> arrange(
            Network network, Catalogue catalogue, Optional<String> scope, Direction direction, double width) {
        Scene scene = Scene.of(network, catalogue, scope);
        boolean right = direction == Direction.RIGHT;
        double gap = right ? gap(network, catalogue) : DOWN_GAP;
        Map<String, Point> places = new Levels(scene, network, direction, gap).places(right ? width : width * PAGE);
        Map<String, Position> positions = new LinkedHashMap<>();
        places.forEach((id, place) -> positions.put(
                id,
                right
                        ? new Position(LEFT + place.x(), TOP + place.y())
                        : new Position(LEFT + place.y(), TOP + place.x())));
        return positions;
    }

    /** Wide enough for the longest shape. */
    private static double gap(Network network, Catalogue catalogue) {
        Report report = new Checker(catalogue).check(network);
        int letters = 0;
        for (Wire wire : network.wires()) {
            Optional<NodeReport> from = report.drawn(wire.from().node());
            letters = Math.max(
                    letters,
                    from.map(node -> node.output(wire.from().port()).toString().length())
                            .orElse(0));
        }
        return Math.max(GAP, Math.min(WIDEST_GAP, Grid.up(letters * LETTER + BESIDE)));
    }
}
