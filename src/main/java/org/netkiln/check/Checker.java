package org.netkiln.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.Topology;
import org.netkiln.layer.Catalogue;
import org.netkiln.problem.Problem;
import org.netkiln.tensor.TensorShape;

/**
 * Infers every shape of a network and finds what is wrong with it. Whatever lies behind a fault has unknown shapes, and is
 * not reported a second time; on a cycle, nothing is known of what comes in. Immutable, so any thread may use it.
 */
public final class Checker {
    private final Catalogue catalogue;

    public Checker(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Checks any network, however wrong. */
    public Report check(Network network) {
        return check(network, Map.of());
    }

    /**
     * The same as {@code check(after)}, but infers only where parameters or incoming shapes differ from before.
     *
     * @param before what this checker found out about an earlier network
     */
    public Report recheck(Report before, Network after) {
        return check(after, before.nodes());
    }

    /**
     * What would be found out of one node if these shapes reached it, whatever it is connected to.
     *
     * @param inputs one for each input port
     */
    public NodeReport trial(Node node, List<TensorShape> inputs) {
        return Inference.of(node, catalogue, inputs, List.of());
    }

    private Report check(Network drawn, Map<String, NodeReport> before) {
        Expansion expansion = Expansion.of(drawn);
        Network network = expansion.network();
        Topology topology = Topology.of(network);
        Wiring wiring = Wiring.of(network, catalogue);
        Map<String, NodeReport> cyclic = new LinkedHashMap<>();
        for (Node node : network.nodes()) {
            if (topology.cyclic().contains(node.id())) {
                cyclic.put(node.id(), report(node, wiring, Map.of(), before));
            }
        }
        Map<String, NodeReport> known = new HashMap<>(cyclic);
        Map<String, NodeReport> reports = new LinkedHashMap<>();
        for (Node node : topology.order()) {
            NodeReport report = report(node, wiring, known, before);
            known.put(node.id(), report);
            reports.put(node.id(), report);
        }
        reports.putAll(cyclic);
        List<Problem> general = new ArrayList<>(Completeness.problems(network, catalogue, topology));
        general.addAll(wiring.general());
        Copies copies = new Copies(expansion);
        List<Problem> all = new ArrayList<>(copies.drawn(general));
        all.addAll(cycles(expansion, topology));
        all.addAll(expansion.problems());
        return new Report(expansion, reports, copies.drawn(reports), all);
    }

    /** Copies make no circles of their own, so those of the drawn network are all. */
    private static List<Problem> cycles(Expansion expansion, Topology topology) {
        Topology drawn =
                topology.cyclic().isEmpty() || expansion.copies().isEmpty() ? topology : Topology.of(expansion.drawn());
        return Cycles.problems(expansion.drawn(), drawn.cyclic());
    }

    private NodeReport report(
            Node node, Wiring wiring, Map<String, NodeReport> upstream, Map<String, NodeReport> before) {
        List<TensorShape> inputs = new ArrayList<>();
        for (Feed feed : wiring.feeds(node)) {
            inputs.add(feed.shape(upstream));
        }
        List<Problem> problems = wiring.at(node);
        return Optional.ofNullable(before.get(node.id()))
                .filter(old -> Inference.holds(old, node, inputs))
                .map(old -> Inference.moved(old, node, problems))
                .orElseGet(() -> Inference.of(node, catalogue, inputs, problems));
    }
}
