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

/**
 * Hyperbolic tangent, any shape.
 *
 * @see <a href="https://pytorch.org/docs/stable/generated/torch.nn.Tanh.html">torch.nn.Tanh</a>
 */
@AutoService(Layer.class)
public final class Tanh implements Layer {
    @Override
    public LayerInfo info() {
        return LayerInfo.of("tanh", "Tanh", LayerGroup.ACTIVATION, "torch.nn.Tanh")
                .help("Squeezes every number into -1 to 1.")
                .synonyms("hyperbolic tangent", "activation")
                .symbol("tanh")
                .formula("y = (exp(x) − exp(−x)) / (exp(x) + exp(−x))");
    }

    @Override
    public Shapes infer(Site site) {
        return Shapes.of(site.input());
    }

    @Override
    public List<SDVariable> build(BuildSite site) {
        return List.of(Activations.tanh(site.input()));
    }
}
