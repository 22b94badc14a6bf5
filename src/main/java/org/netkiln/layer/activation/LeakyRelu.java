package org.netkiln.layer.activation;

import com.google.auto.service.AutoService;
import java.util.List;
import org.nd4j.autodiff.samediff.SDVariable;
import org.netkiln.layer.BuildSite;
import org.netkiln.layer.Layer;
import org.netkiln.layer.LayerGroup;
import org.netkiln.layer.LayerInfo;
import org.netkiln.layer.Shapes;
import org.netkiln.layer.Site;
import org.netkiln.layer.op.Activations;
import org.netkiln.param.Param;

/**
 * {@code x} where it is positive, else {@code negative_slope·x}, any shape.
 *
 * @see <a href="https://pytorch.org/docs/stable/generated/torch.nn.LeakyReLU.html">torch.nn.LeakyReLU</a>
 */
@AutoService(Layer.class)
public final class LeakyRelu implements Layer {
    public static final Param<Double> NEGATIVE_SLOPE = Param.real("negative_slope", -Float.MAX_VALUE, Float.MAX_VALUE)
            .orElse(0.01)
            .help("What negative numbers are multiplied with.");

    @Override
    public LayerInfo info() {
        return LayerInfo.of("leaky_relu", "LeakyReLU", LayerGroup.ACTIVATION, "torch.nn.LeakyReLU")
                .help("Keeps what is positive and lets a little of the rest through.")
                .synonyms("leaky rectifier", "activation")
                .formula("y = max(0, x) + negative_slope·min(0, x)")
                .headline("[{negative_slope}]")
                .params(NEGATIVE_SLOPE);
    }

    @Override
    public Shapes infer(Site site) {
        return Shapes.of(site.input());
    }

    @Override
    public List<SDVariable> build(BuildSite site) {
        return List.of(Activations.leakyRelu(site.input(), site.get(NEGATIVE_SLOPE)));
    }
}
