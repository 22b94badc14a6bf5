package org.netkiln.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netkiln.graph.Network;
import org.netkiln.problem.Problem;

/**
 * What checking found out about a network. Repeated groups are written out: {@code block1.0.conv1}, {@code block1.1.conv1}, …
 * are nodes here. Problems and remedies name nodes as they are drawn: {@code block1.conv1}.
 *
 * @param expansion the network, as drawn and as computed
 * @param nodes by id, each after all that feed it; nodes on a cycle come last
 * @param drawn by the id of the node as drawn: what is known of its first copy, with what is wrong in any; the same as
 *     {@code nodes} if nothing is repeated
 * @param general problems of the network as a whole, of groups or of wires
 */
public record Report(
        Expansion expansion, Map<String, NodeReport> nodes, Map<String, NodeReport> drawn, List<Problem> general) {
    public Report {
        boolean same = drawn == nodes;
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        drawn = same ? nodes : Collections.unmodifiableMap(new LinkedHashMap<>(drawn));
        general = List.copyOf(general);
    }

    /** The network that was checked, as drawn. */
    public Network network() {
        return expansion.drawn();
    }

    /** The network that is computed: with repeated groups written out. */
    public Network expanded() {
        return expansion.network();
    }

    /** A node of the network that is computed. */
    public Optional<NodeReport> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /** A node as it is drawn: what is known of its first copy, with what is wrong in any. */
    public Optional<NodeReport> drawn(String id) {
        return Optional.ofNullable(drawn.get(id));
    }

    /** The id of the drawn node that a computed one comes from; the same unless it is repeated. */
    public String drawnId(String id) {
        return expansion.drawnId(id);
    }

    /** All nodes that are computed for a drawn one: itself, or its copies in order. */
    public List<NodeReport> copies(String drawnId) {
        NodeReport single = nodes.get(drawnId);
        return single != null
                ? List.of(single)
                : nodes.values().stream()
                        .filter(node -> drawnId(node.node().id()).equals(drawnId))
                        .toList();
    }

    /** The nodes that are computed, each after all that feed it. */
    public Collection<NodeReport> inOrder() {
        return nodes.values();
    }

    /** All problems, in terms of what is drawn: those of the network first, then node by node. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(general);
        drawn.values().forEach(node -> all.addAll(node.problems()));
        return all;
    }

    /** Whether nothing stands in the way of training. */
    public boolean isTrainable() {
        return problems().stream().noneMatch(Problem::isError);
    }

    /** Of all copies. */
    public long parameters() {
        return nodes.values().stream().mapToLong(NodeReport::parameters).sum();
    }

    /** For one sample; of all copies. */
    public long multiplyAdds() {
        return nodes.values().stream().mapToLong(NodeReport::multiplyAdds).sum();
    }
}
