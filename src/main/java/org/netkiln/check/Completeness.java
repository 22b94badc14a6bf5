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
import org.netkiln.layer.Layer;
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
            List<Remedy> remedies = remedies(
                    first,
                    catalogue,
                    LayerInfo::isInput,
                    type -> new Remedy.InsertBefore(first.orElseThrow().id(), 0, type, Map.of()));
            problems.add(missing("check.no-input-node", remedies));
        }
        if (!has(network, catalogue, LayerInfo::isOutput)) {
            Optional<Node> last = topology.order().stream()
                    .filter(node -> network.outOf(node.id()).isEmpty())
                    .reduce((one, other) -> other);
            List<Remedy> remedies = remedies(
                    last,
                    catalogue,
                    LayerInfo::isOutput,
                    type -> new Remedy.Append(last.orElseThrow().id(), type));
            problems.add(missing("check.no-output-node", remedies));
        }
        return problems;
    }

    private static boolean has(Network network, Catalogue catalogue, Predicate<LayerInfo> wanted) {
        return network.nodes().stream().anyMatch(node -> catalogue
                .find(node.type())
                .map(Layer::info)
                .filter(wanted)
                .isPresent());
    }

    private static List<Remedy> remedies(
            Optional<Node> beside, Catalogue catalogue, Predicate<LayerInfo> wanted, Function<String, Remedy> remedy) {
        if (beside.isEmpty()) {
            return List.of();
        }
        return catalogue.layers().stream()
                .map(Layer::info)
                .filter(wanted)
                .map(info -> remedy.apply(info.type()))
                .toList();
    }

    private static Problem missing(String key, List<Remedy> remedies) {
        return Problem.error(new Where.Project(), Text.of(key), remedies.toArray(Remedy[]::new));
    }
}
