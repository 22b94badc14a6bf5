package org.netkiln.ui.canvas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.netkiln.check.NodeReport;
import org.netkiln.check.Report;
import org.netkiln.graph.Network;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Wire;
import org.netkiln.layout.Frame;
import org.netkiln.layout.Item;
import org.netkiln.layout.Link;
import org.netkiln.layout.Scene;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Where;
import org.netkiln.tensor.TensorShape;

/** What the checker found out, by what is seen: a folded group answers for all that lies in it. Immutable. */
final class Facts {
    private final Report report;
    private final Network network;
    private final Map<String, List<Problem>> byId = new HashMap<>();
    private final Map<Wire, List<Problem>> byWire = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<PortRef, Wire> wires = new HashMap<>();
    private final Map<String, Wire> byEnds = new HashMap<>();

    Facts(Report report, Network network, Scene scene) {
        this.report = report;
        this.network = network;
        scene.items().stream().map(Item::id).forEach(seen::add);
        scene.frames().stream().map(Frame::group).forEach(seen::add);
        scene.links().stream().map(Link::wire).forEach(wire -> {
            wires.put(wire.to(), wire);
            byEnds.put(wire.toString(), wire);
        });
        report.problems().forEach(this::place);
    }

    /** What runs along a wire. */
    TensorShape shape(Wire wire) {
        return report.drawn(wire.from().node())
                .map(node -> node.output(wire.from().port()))
                .orElse(TensorShape.unknown());
    }

    /** Trainable numbers in a node, or in all nodes of a group, with all copies that there are. */
    long parameters(String id) {
        return network.group(id).isPresent()
                ? network.inside(id).stream().mapToLong(this::inCopies).sum()
                : inCopies(id);
    }

    private long inCopies(String id) {
        return report.copies(id).stream().mapToLong(NodeReport::parameters).sum();
    }

    /** The first output of a node; unknown for a group. */
    TensorShape output(String id) {
        return report.drawn(id).map(node -> node.output(0)).orElse(TensorShape.unknown());
    }

    /** Problems that sit at an item or frame. */
    List<Problem> problems(String id) {
        return byId.getOrDefault(id, List.of());
    }

    /** Problems that sit on a wire: a mismatch is shown where it happens. */
    List<Problem> problems(Wire wire) {
        return byWire.getOrDefault(wire, List.of());
    }

    private void place(Problem problem) {
        wire(problem.where())
                .ifPresentOrElse(
                        wire -> byWire.computeIfAbsent(wire, any -> new ArrayList<>())
                                .add(problem),
                        () -> item(problem.where()).ifPresent(id -> byId.computeIfAbsent(id, any -> new ArrayList<>())
                                .add(problem)));
    }

    /** The wire at which something is shown; empty if it is shown elsewhere. */
    Optional<Wire> wire(Where where) {
        if (where instanceof Where.AtInput at) {
            return Optional.ofNullable(wires.get(new PortRef(at.node(), at.port())));
        }
        return where instanceof Where.AtWire at ? Optional.ofNullable(byEnds.get(at.label())) : Optional.empty();
    }

    /** The item or frame at which something is shown if no wire shows it; empty if none is to be seen. */
    Optional<String> item(Where where) {
        return node(where)
                .flatMap(id -> seen.contains(id)
                        ? Optional.of(id)
                        : network.groupsAround(id).stream()
                                .filter(seen::contains)
                                .reduce((inner, outer) -> outer));
    }

    /** The node or group that something is about; empty if it is about all. */
    static Optional<String> node(Where where) {
        if (where instanceof Where.AtInput at) {
            return Optional.of(at.node());
        } else if (where instanceof Where.AtNode at) {
            return Optional.of(at.node());
        } else if (where instanceof Where.AtParam at) {
            return Optional.of(at.node());
        } else if (where instanceof Where.AtGroup at) {
            return Optional.of(at.group());
        } else if (where instanceof Where.AtWire at) {
            return PortRef.parse(at.to()).map(PortRef::node);
        }
        return Optional.empty();
    }

    /** Whether it is to be seen itself, and not a folded group around it. */
    boolean isSeen(String id) {
        return seen.contains(id);
    }
}
