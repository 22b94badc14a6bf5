package org.netkiln.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Wire;
import org.netkiln.layer.Catalogue;
import org.netkiln.layer.LayerInfo;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Remedy;
import org.netkiln.problem.Where;
import org.netkiln.text.CloseMatches;
import org.netkiln.text.Text;

/** Which wires feed which port, and what is wrong with that, whatever the shapes are. */
final class Wiring {
    /** More inputs than anyone draws: a file that names a higher port is damaged. */
    static final int MOST_PORTS = 1000;

    private final Network network;
    private final Map<String, LayerInfo> infos = new HashMap<>();
    private final Map<String, List<Feed>> feeds = new HashMap<>();
    private final List<Problem> general = new ArrayList<>();
    private final LooseEnds looseEnds;

    private Wiring(Network network) {
        this.network = network;
        this.looseEnds = new LooseEnds(network);
    }

    static Wiring of(Network network, Catalogue catalogue) {
        Wiring wiring = new Wiring(network);
        for (Node node : network.nodes()) {
            Optional<LayerInfo> info = catalogue.info(node.type());
            info.ifPresent(known -> wiring.infos.put(node.id(), known));
            int ports = info.map(known -> known.inputs().min()).orElse(0);
            List<Feed> empty = new ArrayList<>();
            for (int port = 0; port < ports; port++) {
                empty.add(new Feed());
            }
            wiring.feeds.put(node.id(), empty);
            if (wiring.isLoose(node)) {
                wiring.looseEnds.add(node);
            }
        }
        for (Wire wire : network.wires()) {
            wiring.add(wire);
        }
        return wiring;
    }

    /** Problems of wires that end nowhere. */
    List<Problem> general() {
        return general;
    }

    /** One for each input port up to the last one that is fed, and at least as many as the layer needs. */
    List<Feed> feeds(Node node) {
        return feeds.getOrDefault(node.id(), List.of());
    }

    /** What is wrong with a node's name and its place in the graph. */
    List<Problem> at(Node node) {
        List<Problem> problems = new ArrayList<>();
        if (!Node.ID.matcher(node.id()).matches()) {
            problems.add(NodeNames.problem(node.id(), network));
        }
        Optional<LayerInfo> info = info(node.id());
        List<Feed> ports = feeds(node);
        for (int port = 0; port < ports.size(); port++) {
            if (ports.get(port).isEmpty() && info.isPresent()) {
                problems.add(unconnected(node, port, ports.size()));
            } else if (ports.get(port).wires().size() > 1) {
                problems.add(contested(node, port, ports.get(port).wires()));
            }
        }
        if (isLoose(node)) {
            problems.add(Problem.warning(
                    new Where.AtNode(node.id()), Text.of("check.unused", node.id()), new Remedy.RemoveNode(node.id())));
        }
        return problems;
    }

    private void add(Wire wire) {
        List<Problem> problems = new ArrayList<>();
        missingNode(wire, wire.from()).ifPresent(problems::add);
        missingNode(wire, wire.to()).ifPresent(problems::add);
        missingPort(wire, wire.from(), "check.no-output", mostOutputs(wire.from()))
                .ifPresent(problems::add);
        Optional<Problem> noInput = missingPort(wire, wire.to(), "check.no-input", mostInputs(wire.to()));
        noInput.ifPresent(problems::add);
        general.addAll(problems);
        List<Feed> ports = feeds.get(wire.to().node());
        if (ports == null || noInput.isPresent()) {
            return;
        }
        while (ports.size() <= wire.to().port()) {
            ports.add(new Feed());
        }
        ports.get(wire.to().port()).add(wire);
    }

    private boolean isLoose(Node node) {
        return network.outOf(node.id()).isEmpty()
                && info(node.id()).filter(info -> !info.isOutput()).isPresent();
    }

    private Optional<LayerInfo> info(String node) {
        return Optional.ofNullable(infos.get(node));
    }

    private OptionalInt mostOutputs(PortRef from) {
        return info(from.node()).map(info -> OptionalInt.of(info.outputs())).orElse(OptionalInt.empty());
    }

    private OptionalInt mostInputs(PortRef to) {
        int most = info(to.node()).map(info -> info.inputs().max()).orElse(MOST_PORTS);
        return OptionalInt.of(Math.min(most, MOST_PORTS));
    }

    private Optional<Problem> missingNode(Wire wire, PortRef end) {
        if (network.contains(end.node())) {
            return Optional.empty();
        }
        List<String> close = CloseMatches.of(end.node(), feeds.keySet());
        Text message = close.isEmpty()
                ? Text.of("check.no-node", end.node())
                : Text.of("check.no-node-but", end.node(), String.join(", ", close));
        return Optional.of(Problem.error(at(wire), message, remove(wire)));
    }

    private Optional<Problem> missingPort(Wire wire, PortRef end, String key, OptionalInt most) {
        if (!network.contains(end.node()) || most.isEmpty() || end.port() < most.getAsInt()) {
            return Optional.empty();
        }
        Text message = Text.of(key, end.node(), end.port(), most.getAsInt());
        return Optional.of(Problem.error(at(wire), message, remove(wire)));
    }

    private Problem unconnected(Node node, int port, int ports) {
        Where where = new Where.AtInput(node.id(), port);
        String end = new PortRef(node.id(), port).toString();
        List<Remedy> remedies = new ArrayList<>();
        looseEnds.near(node).forEach(from -> remedies.add(new Remedy.Connect(from, end)));
        remedies.add(new Remedy.RemoveNode(node.id()));
        Text message = ports == 1
                ? Text.of("check.unconnected", node.id())
                : Text.of("check.unconnected-port", node.id(), port);
        return Problem.error(where, message, remedies.toArray(Remedy[]::new));
    }

    private static Problem contested(Node node, int port, List<Wire> wires) {
        String sources = String.join(
                ", ", wires.stream().map(wire -> wire.from().toString()).toList());
        Remedy[] remedies = wires.stream().map(Wiring::remove).toArray(Remedy[]::new);
        Text message = Text.of("check.contested", port, node.id(), wires.size(), sources);
        return Problem.error(new Where.AtInput(node.id(), port), message, remedies);
    }

    static Where at(Wire wire) {
        return new Where.AtWire(wire.from().toString(), wire.to().toString());
    }

    static Remedy remove(Wire wire) {
        return new Remedy.RemoveWire(wire.from().toString(), wire.to().toString());
    }
}
