package org.netkiln.layer.op;

import java.util.List;
import org.nd4j.autodiff.samediff.SDVariable;
import org.netkiln.layer.BuildSite;
import org.netkiln.layer.Inputs;
import org.netkiln.layer.Layer;
import org.netkiln.layer.LayerGroup;
import org.netkiln.layer.LayerInfo;
import org.netkiln.layer.Outcome;
import org.netkiln.layer.Shapes;
import org.netkiln.layer.Site;
import org.netkiln.layer.TargetKind;

/** An output whose loss is the sum of prediction times target: the target is the gradient that flows back. */
public final class Probe implements Layer {
    public static final String TYPE = "probe";

    @Override
    public LayerInfo info() {
        return LayerInfo.of(TYPE, "Probe", LayerGroup.INPUT_OUTPUT, "").ports(Inputs.one(), 0);
    }

    @Override
    public Shapes infer(Site site) {
        return new Shapes(List.of(), List.of());
    }

    @Override
    public List<SDVariable> build(BuildSite site) {
        SDVariable prediction = site.input();
        SDVariable target = site.target(TargetKind.LIKE_PREDICTION, site.inputShape());
        SDVariable products = Merging.multiply(prediction, target);
        SDVariable loss = NativeOp.of("reduce_sum", products)
                .flags(false)
                .gradient(0, (y, dy) -> NativeOp.of("ones_as", products).output())
                .output();
        site.outcome(new Outcome(prediction, prediction, loss, target));
        return List.of();
    }
}
