package org.netkiln.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which way data flows, as the user has laid things out: of what hangs together, downwards if more wires lead straight down
 * than straight to the right.
 */
final class Flows {
    private Flows() {}

    /** A wire from one box to another, by their numbers. */
    record Ends(int from, int to) {}

    /** @return one for each box */
    static List<Direction> of(List<Box> boxes, List<Ends> wires) {
        List<Cable> cables = wires.stream()
                .map(wire -> new Cable(wire.from(), wire.to(), 0, 0))
                .toList();
        Map<Integer, Integer> islandOf = new HashMap<>();
        List<List<Integer>> islands = Islands.of(boxes.size(), cables);
        for (int i = 0; i < islands.size(); i++) {
            int island = i;
            islands.get(i).forEach(box -> islandOf.put(box, island));
        }
        int[] down = new int[islands.size()];
        for (Ends wire : wires) {
            Box from = boxes.get(wire.from());
            Box to = boxes.get(wire.to());
            int vote = (follows(from.transposed(), to.transposed()) ? 1 : 0) - (follows(from, to) ? 1 : 0);
            down[islandOf.getOrDefault(wire.from(), 0)] += vote;
        }
        List<Direction> flows = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            flows.add(down[islandOf.getOrDefault(i, 0)] > 0 ? Direction.DOWN : Direction.RIGHT);
        }
        return flows;
    }

    /** Whether one lies right of the other, with a part of it at the same height. */
    private static boolean follows(Box from, Box to) {
        return to.x() >= from.right() && to.y() < from.bottom() && from.y() < to.bottom();
    }
}
