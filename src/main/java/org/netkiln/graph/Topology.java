package org.netkiln.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.traverse.TopologicalOrderIterator;

/**
 * The order of a network's nodes.
 *
 * @param order every node that is on no cycle, after all that feed it; otherwise in the order in which they were added
 * @param cyclic nodes on a cycle
 */
public record Topology(List<Node> order, Set<String> cyclic) {
    public Topology {
        order = List.copyOf(order);
        cyclic = Set.copyOf(cyclic);
    }

    /** Wires to nowhere are ignored. */
    public static Topology of(Network network) {
        Graph<String, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
        Map<String, Integer> rank = new HashMap<>();
        Map<String, Node> nodes = new LinkedHashMap<>();
        for (Node node : network.nodes()) {
            rank.put(node.id(), rank.size());
            nodes.put(node.id(), node);
            graph.addVertex(node.id());
        }
        boolean loops = false;
        for (Wire wire : network.wires()) {
            String from = wire.from().node();
            String to = wire.to().node();
            loops |= from.equals(to);
            if (nodes.containsKey(from) && nodes.containsKey(to) && !from.equals(to)) {
                graph.addEdge(from, to);
            }
        }
        Set<String> cyclic = cyclic(network, graph, loops);
        graph.removeAllVertices(cyclic);
        List<Node> order = new ArrayList<>();
        new TopologicalOrderIterator<>(graph, Comparator.comparing(rank::get))
                .forEachRemaining(id -> order.add(nodes.get(id)));
        return new Topology(order, cyclic);
    }

    private static Set<String> cyclic(Network network, Graph<String, DefaultEdge> graph, boolean loops) {
        Set<String> cyclic = new CycleDetector<>(graph).findCycles();
        if (loops) {
            network.wires().stream()
                    .filter(wire -> wire.from().node().equals(wire.to().node()))
                    .forEach(wire -> cyclic.add(wire.from().node()));
        }
        return cyclic;
    }
}
