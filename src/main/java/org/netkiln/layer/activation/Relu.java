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
 * {@code max(x, 0)}, any shape.
 *
 * @see <a href="https://pytorch.org/docs/stable/generated/torch.nn.ReLU.html">torch.nn.ReLU</a>
 */
@AutoService(Layer.class)
public final class Relu implements Layer {
    @Override
    public LayerInfo info() {
        return LayerInfo.of("relu", "ReLU", LayerGroup.ACTIVATION, "torch.nn.ReLU")
                .help("Keeps what is positive and sets the rest to 0.")
                .synonyms("rectifier", "rectified linear unit", "activation")
                .formula("y = max(0, x)");
    }

    @Override
    public Shapes infer(Site site) {
        return Shapes.of(site.input());
    }

    @Override
    public List<SDVariable> build(BuildSite site) {
        return List.of(Activations.relu(site.input()));
    }
}
