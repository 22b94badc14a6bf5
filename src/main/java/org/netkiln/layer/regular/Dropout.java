package org.netkiln.layer.regular;

import com.google.auto.service.AutoService;
import java.util.List;
import org.nd4j.autodiff.samediff.SDVariable;
import org.netkiln.layer.BuildSite;
import org.netkiln.layer.Layer;
import org.netkiln.layer.LayerGroup;
import org.netkiln.layer.LayerInfo;
import org.netkiln.layer.Shapes;
import org.netkiln.layer.Site;
import org.netkiln.layer.op.Merging;
import org.netkiln.param.Param;

/**
 * While training, sets each number to 0 with probability {@code p} and divides the others by {@code 1 - p}; otherwise
 * nothing. Any shape.
 *
 * @see <a href="https://pytorch.org/docs/stable/generated/torch.nn.Dropout.html">torch.nn.Dropout</a>
 */
@AutoService(Layer.class)
public final class Dropout implements Layer {
    public static final Param<Double> P =
            Param.real("p", 0, 1).orElse(0.5).help("The probability with which a number is dropped while training.");

    @Override
    public LayerInfo info() {
        return LayerInfo.of("dropout", "Dropout", LayerGroup.REGULARIZATION, "torch.nn.Dropout")
                .help("While training, drops numbers at random, so that the network does not rely on any single one.")
                .synonyms("regularization", "random")
                .formula("y = x·m / (1 − p),  P(m = 0) = p")
                .headline("p = {p}")
                .params(P);
    }

    @Override
    public Shapes infer(Site site) {
        return Shapes.of(site.input());
    }

    @Override
    public List<SDVariable> build(BuildSite site) {
        if (!site.training()) {
            return List.of(site.input());
        }
        SDVariable mask = site.mask(site.inputShape(), P);
        return List.of(Merging.multiply(site.input(), mask));
    }
}
