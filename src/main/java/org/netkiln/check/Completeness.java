package org.netkiln.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.Topology;
import org.netkiln.layer.Catalogue;
import org.netkiln.layer.LayerInfo;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Remedy;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;

/** What every network needs: a node where data enters, and one where the result is compared with the targets. */
final class Completeness {
    private Completeness() {}

    static List<Problem> problems(Network network, Catalogue catalogue, Topology topology) {
        List<Problem> problems = new ArrayList<>();
        if (!has(network, catalogue, LayerInfo::isInput)) {
            Optional<Node> first = topology.order().stream()
                    .filter(node -> network.into(node.id()).isEmpty())
                    .findFirst();
            problems.add(missing("check.no-input-node", catalogue, LayerInfo::isInput, type -> first.map(
                            node -> (Remedy) new Remedy.InsertBefore(node.id(), 0, type, Map.of()))
                    .orElse(new Remedy.AddNode(type))));
        }
        if (!has(network, catalogue, LayerInfo::isOutput)) {
            Optional<Node> last = topology.order().stream()
                    .filter(node -> network.outOf(node.id()).isEmpty())
                    .reduce((one, other) -> other);
            problems.add(missing("check.no-output-node", catalogue, LayerInfo::isOutput, type -> last.map(
                            node -> (Remedy) new Remedy.Append(node.id(), type))
                    .orElse(new Remedy.AddNode(type))));
        }
        return problems;
    }

    private static boolean has(Network network, Catalogue catalogue, Predicate<LayerInfo> wanted) {
        return network.nodes().stream()
                .anyMatch(node -> catalogue.info(node.type()).filter(wanted).isPresent());
    }

    private static Problem missing(
            String key, Catalogue catalogue, Predicate<LayerInfo> wanted, Function<String, Remedy> remedy) {
        Remedy[] remedies = catalogue.types().stream()
                .filter(type -> catalogue.info(type).filter(wanted).isPresent())
                .map(remedy)
                .toArray(Remedy[]::new);
        return Problem.error(new Where.Project(), Text.of(key), remedies);
    }
}
