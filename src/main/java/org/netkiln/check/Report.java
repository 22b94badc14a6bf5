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
 * What checking found out about a network.
 *
 * @param nodes by id, each after all that feed it; nodes on a cycle come last
 * @param general problems of the network as a whole or of wires
 */
public record Report(Network network, Map<String, NodeReport> nodes, List<Problem> general) {
    public Report {
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        general = List.copyOf(general);
    }

    public Optional<NodeReport> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    public Collection<NodeReport> inOrder() {
        return nodes.values();
    }

    /** All problems: those of the network first, then node by node. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(general);
        nodes.values().forEach(node -> all.addAll(node.problems()));
        return all;
    }

    /** Whether nothing stands in the way of training. */
    public boolean isTrainable() {
        return problems().stream().noneMatch(Problem::isError);
    }

    public long parameters() {
        return nodes.values().stream().mapToLong(NodeReport::parameters).sum();
    }

    /** For one sample. */
    public long multiplyAdds() {
        return nodes.values().stream().mapToLong(NodeReport::multiplyAdds).sum();
    }
}
