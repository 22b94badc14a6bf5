package org.netkiln.compile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.netkiln.layer.BuildSite;
import org.netkiln.layer.Outcome;
import org.netkiln.layer.Site;
import org.netkiln.layer.TargetKind;
import org.netkiln.param.Param;
import org.netkiln.tensor.TensorShape;

/** One node's building site; what it asks for becomes part of the model. */
final class NodeBuild implements BuildSite {
    private final ModelParts parts;
    private final String drawn;
    private final Site site;
    private final List<SDVariable> inputs;
    private @Nullable Target target;

    private record Target(TargetKind kind, TensorShape prediction) {}

    /** @param drawn the node that this one is a copy of, or itself */
    NodeBuild(ModelParts parts, String drawn, Site site, List<SDVariable> inputs) {
        this.parts = parts;
        this.drawn = drawn;
        this.site = site;
        this.inputs = List.copyOf(inputs);
    }

    @Override
    public SameDiff graph() {
        return parts.graph();
    }

    @Override
    public Site site() {
        return site;
    }

    @Override
    public List<SDVariable> inputs() {
        return inputs;
    }

    @Override
    public boolean training() {
        return parts.training();
    }

    @Override
    public SDVariable weight(String name) {
        return parts.weight(site.node(), name);
    }

    @Override
    public void update(String name, SDVariable value) {
        if (training()) {
            parts.addUpdate(site.node(), name, value);
        }
    }

    @Override
    public SDVariable mask(TensorShape shape, Param<Double> rate) {
        return parts.addMask(site.node(), drawn, shape, rate, site.get(rate));
    }

    @Override
    public SDVariable data(TensorShape shape) {
        return parts.addData(site.node(), shape);
    }

    @Override
    public SDVariable target(TargetKind kind, TensorShape prediction) {
        target = new Target(kind, prediction);
        return switch (kind) {
            case CLASS_NUMBER -> parts.addTarget(site.node(), DataType.INT, TensorShape.of());
            case LIKE_PREDICTION -> parts.addTarget(site.node(), parts.real(), prediction);
        };
    }

    @Override
    public void outcome(Outcome outcome) {
        if (target == null) {
            throw new IllegalStateException(site.node() + " has an outcome but asked for no target");
        }
        parts.addOutput(new Model.Output(
                site.node(),
                outcome.prediction().name(),
                outcome.probabilities().name(),
                outcome.loss().name(),
                outcome.target().name(),
                target.kind(),
                target.prediction()));
    }
}
