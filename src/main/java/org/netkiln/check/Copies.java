package org.netkiln.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.netkiln.check.Expansion.Copy;
import org.netkiln.graph.Node;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;

/** Brings what was found out about copies back to the nodes that are drawn. What holds of several copies is said once. */
final class Copies {
    private final Expansion expansion;
    private final DrawnIds ids;

    Copies(Expansion expansion) {
        this.expansion = expansion;
        this.ids = new DrawnIds(expansion.copies());
    }

    /** The reports of drawn nodes, by their ids: that of the first copy, with the problems of all. */
    Map<String, NodeReport> drawn(Map<String, NodeReport> reports) {
        if (expansion.copies().isEmpty()) {
            return reports;
        }
        Map<String, List<NodeReport>> copies = new LinkedHashMap<>();
        reports.forEach((id, report) -> copies.computeIfAbsent(expansion.drawnId(id), any -> new ArrayList<>())
                .add(report));
        Map<String, NodeReport> drawn = new LinkedHashMap<>();
        copies.forEach((id, found) -> drawn.put(id, found.size() == 1 ? found.get(0) : merged(id, found)));
        return drawn;
    }

    /** Problems of the network as a whole, each once; without those of wires that nobody drew. */
    List<Problem> drawn(List<Problem> general) {
        if (expansion.copies().isEmpty()) {
            return general;
        }
        Set<Where> wires = new HashSet<>();
        expansion.drawn().wires().forEach(wire -> wires.add(Wiring.at(wire)));
        return general.stream()
                .map(ids::of)
                .filter(problem -> !(problem.where() instanceof Where.AtWire) || wires.contains(problem.where()))
                .distinct()
                .toList();
    }

    private NodeReport merged(String id, List<NodeReport> copies) {
        NodeReport first = copies.stream()
                .filter(copy -> isFirst(copy.node().id()))
                .findFirst()
                .orElse(copies.get(0));
        Node node = expansion.drawn().node(id).orElse(first.node());
        List<Problem> own = new ArrayList<>();
        List<Problem> wiring = new ArrayList<>();
        Set<Key> seen = new HashSet<>();
        for (NodeReport copy : copies) {
            Set<Key> here = new HashSet<>();
            add(copy, copy.own(), own, seen, here);
            add(copy, copy.wiring(), wiring, seen, here);
            seen.addAll(here);
        }
        return new NodeReport(
                node,
                first.layer(),
                first.inputs(),
                first.outputs(),
                first.weights(),
                first.multiplyAdds(),
                own,
                wiring);
    }

    private boolean isFirst(String id) {
        Copy copy = expansion.copies().get(id);
        return copy == null || copy.first();
    }

    /** Adds what no earlier copy had; of one in a later copy, says in which. */
    private void add(NodeReport copy, List<Problem> problems, List<Problem> to, Set<Key> seen, Set<Key> here) {
        String id = copy.node().id();
        for (Problem problem : problems) {
            Problem drawn = ids.of(problem);
            here.add(Key.of(drawn));
            if (!seen.contains(Key.of(drawn))) {
                Text message = isFirst(id) ? drawn.message() : Text.of("check.in-copy", id, drawn.message());
                to.add(new Problem(drawn.severity(), drawn.where(), message, drawn.remedies()));
            }
        }
    }

    /** What makes two problems the same, whatever the numbers. */
    private record Key(Where where, String message) {
        static Key of(Problem problem) {
            return new Key(problem.where(), problem.message().key());
        }
    }
}
