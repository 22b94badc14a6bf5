package org.netkiln.interact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.netkiln.check.Checker;
import org.netkiln.check.NodeReport;
import org.netkiln.check.Report;
import org.netkiln.graph.Node;
import org.netkiln.graph.PortRef;
import org.netkiln.layer.LayerInfo;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Where;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Text;

/** Tells whether a layer fits a spot, by trying it out there: would there be problems that are not there now? */
final class Fit {
    private final Spot spot;
    private final Report report;
    private final Checker checker;

    Fit(Spot spot, Report report, Checker checker) {
        this.spot = spot;
        this.report = report;
        this.checker = checker;
    }

    /** Whether it has the ports that are needed there. */
    boolean connects(LayerInfo info) {
        if (spot instanceof Spot.Free) {
            return true;
        }
        boolean fed = spot instanceof Spot.Before || info.inputs().max() > 0;
        boolean feeds = spot instanceof Spot.Behind || info.outputs() > 0 && !info.isOutput();
        return fed && feeds;
    }

    /** What would be wrong; empty if it fits. */
    Optional<Text> whyNot(LayerInfo info) {
        if (spot instanceof Spot.Free) {
            return Optional.empty();
        }
        List<TensorShape> inputs =
                new ArrayList<>(Collections.nCopies(Math.max(1, info.inputs().min()), TensorShape.unknown()));
        inputs.set(0, shape());
        NodeReport trial = checker.trial(Least.node(info), info.inputs().max() == 0 ? List.of() : inputs);
        return faults(trial).stream().findFirst().or(() -> behind(trial.output(0)));
    }

    private TensorShape shape() {
        if (spot instanceof Spot.Behind behind) {
            return output(behind.output());
        }
        return spot instanceof Spot.On on ? output(on.wire().from()) : TensorShape.unknown();
    }

    private TensorShape output(PortRef port) {
        return report.drawn(port.node()).map(node -> node.output(port.port())).orElse(TensorShape.unknown());
    }

    /** What would be wrong with the node that the layer feeds. */
    private Optional<Text> behind(TensorShape shape) {
        Optional<PortRef> fed = spot instanceof Spot.On on
                ? Optional.of(on.wire().to())
                : spot instanceof Spot.Before before ? Optional.of(before.input()) : Optional.empty();
        return fed.flatMap(port -> report.drawn(port.node()).flatMap(node -> newFault(node, port.port(), shape)));
    }

    private Optional<Text> newFault(NodeReport node, int port, TensorShape shape) {
        List<TensorShape> inputs = new ArrayList<>(node.inputs());
        while (inputs.size() <= port) {
            inputs.add(TensorShape.unknown());
        }
        inputs.set(port, shape);
        List<Text> old = faults(node);
        Node there = node.node();
        return faults(checker.trial(there, inputs)).stream()
                .filter(fault -> old.isEmpty())
                .findFirst();
    }

    /** What is wrong with the shapes that reach a node; parameters can still be set. */
    private static List<Text> faults(NodeReport node) {
        return node.own().stream()
                .filter(problem -> !(problem.where() instanceof Where.AtParam))
                .map(Problem::message)
                .toList();
    }
}
