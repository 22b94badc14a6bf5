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
 * {@code 1 / (1 + exp(-x))}, any shape.
 *
 * @see <a href="https://pytorch.org/docs/stable/generated/torch.nn.Sigmoid.html">torch.nn.Sigmoid</a>
 */
@AutoService(Layer.class)
public final class Sigmoid implements Layer {
    @Override
    public LayerInfo info() {
        return LayerInfo.of("sigmoid", "Sigmoid", LayerGroup.ACTIVATION, "torch.nn.Sigmoid")
                .help("Squeezes every number into 0 to 1.")
                .synonyms("logistic", "activation")
                .symbol("σ")
                .formula("y = 1 / (1 + exp(−x))");
    }

    @Override
    public Shapes infer(Site site) {
        return Shapes.of(site.input());
    }

    @Override
    public List<SDVariable> build(BuildSite site) {
        return List.of(Activations.sigmoid(site.input()));
    }
}
