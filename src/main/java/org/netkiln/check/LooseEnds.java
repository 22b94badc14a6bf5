package org.netkiln.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.Wire;

/** Outputs that nobody takes: what an input without a wire was probably meant to be fed by. */
final class LooseEnds {
    private static final int MOST = 3;

    private final Network network;
    private final Map<String, Integer> places = new HashMap<>();
    private final NavigableMap<Integer, String> loose = new TreeMap<>();

    LooseEnds(Network network) {
        this.network = network;
        for (Node node : network.nodes()) {
            places.put(node.id(), places.size());
        }
    }

    void add(Node node) {
        loose.put(places.getOrDefault(node.id(), 0), node.id());
    }

    /** A few loose ends that a node could take without a circle, those added shortly before it first. */
    List<String> near(Node node) {
        if (loose.isEmpty()) {
            return List.of();
        }
        int place = places.getOrDefault(node.id(), 0);
        Set<String> behind = behind(node.id());
        return Stream.concat(
                        loose.headMap(place, false).descendingMap().values().stream(),
                        loose.tailMap(place, false).values().stream())
                .limit(MOST)
                .filter(id -> !behind.contains(id))
                .toList();
    }

    private Set<String> behind(String id) {
        Set<String> behind = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(id));
        while (!next.isEmpty()) {
            for (Wire wire : network.outOf(next.remove())) {
                if (behind.add(wire.to().node())) {
                    next.add(wire.to().node());
                }
            }
        }
        return behind;
    }
}
