package org.netkiln.interact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.netkiln.check.Checker;
import org.netkiln.check.NodeReport;
import org.netkiln.check.Report;
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

    /** What would come of it. */
    Verdict verdict(LayerInfo info) {
        if (spot instanceof Spot.Free) {
            return Verdict.FITS;
        }
        List<TensorShape> inputs =
                new ArrayList<>(Collections.nCopies(Math.max(1, info.inputs().min()), TensorShape.unknown()));
        inputs.set(0, shape());
        NodeReport trial = checker.trial(Least.node(info), info.inputs().max() == 0 ? List.of() : inputs);
        List<Text> faults = faults(trial);
        return faults.isEmpty() ? behind(trial.output(0)) : Verdict.not(faults.get(0));
    }

    /**
     * @param whyNot what would be wrong; empty if it fits
     * @param mends whether something would be wrong no longer
     */
    record Verdict(Optional<Text> whyNot, boolean mends) {
        static final Verdict FITS = new Verdict(Optional.empty(), false);

        static Verdict not(Text whyNot) {
            return new Verdict(Optional.of(whyNot), false);
        }
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

    /** What would come of it for the node that the layer feeds. */
    private Verdict behind(TensorShape shape) {
        Optional<PortRef> fed = spot instanceof Spot.On on
                ? Optional.of(on.wire().to())
                : spot instanceof Spot.Before before ? Optional.of(before.input()) : Optional.empty();
        return fed.flatMap(port -> report.drawn(port.node()).map(node -> behind(node, port.port(), shape)))
                .orElse(Verdict.FITS);
    }

    private Verdict behind(NodeReport node, int port, TensorShape shape) {
        List<TensorShape> inputs = new ArrayList<>(node.inputs());
        while (inputs.size() <= port) {
            inputs.add(TensorShape.unknown());
        }
        inputs.set(port, shape);
        List<Text> before = faults(node);
        List<Text> after = faults(checker.trial(node.node(), inputs));
        return after.size() > before.size()
                ? Verdict.not(after.get(after.size() - 1))
                : new Verdict(Optional.empty(), shape.ranked() && after.size() < before.size());
    }

    /** What is wrong with the shapes that reach a node; parameters can still be set. */
    private static List<Text> faults(NodeReport node) {
        return node.own().stream()
                .filter(problem -> !(problem.where() instanceof Where.AtParam))
                .map(Problem::message)
                .toList();
    }
}
