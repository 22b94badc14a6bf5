package org.netkiln.layer.activation;

import com.google.auto.service.AutoService;
import java.util.List;
import org.nd4j.autodiff.samediff.SDVariable;
import org.netkiln.layer.Axes;
import org.netkiln.layer.BuildSite;
import org.netkiln.layer.Layer;
import org.netkiln.layer.LayerGroup;
import org.netkiln.layer.LayerInfo;
import org.netkiln.layer.Shapes;
import org.netkiln.layer.Site;
import org.netkiln.layer.op.Activations;
import org.netkiln.param.Param;
import org.netkiln.tensor.TensorShape;

/**
 * {@code exp(x) / Σ exp(x)} along one axis, any shape. PyTorch asks for the axis; here it is 1, the classes or channels,
 * unless set.
 *
 * @see <a href="https://pytorch.org/docs/stable/generated/torch.nn.Softmax.html">torch.nn.Softmax</a>
 */
@AutoService(Layer.class)
public final class Softmax implements Layer {
    public static final Param<Integer> DIM = Param.whole("dim", Integer.MIN_VALUE)
            .orElse(1)
            .help("The axis along which the results add up to 1; the batch is axis 0.");

    @Override
    public LayerInfo info() {
        return LayerInfo.of("softmax", "Softmax", LayerGroup.ACTIVATION, "torch.nn.Softmax")
                .help(
                        "Makes probabilities: positive numbers that add up to 1. Not before cross_entropy, which has its own.")
                .synonyms("probabilities", "normalized exponential", "activation")
                .formula("y[i] = exp(x[i]) / Σ exp(x[j])")
                .headline("[dim {dim}]")
                .params(DIM);
    }

    @Override
    public Shapes infer(Site site) {
        TensorShape in = site.input();
        return Axes.problem(site, DIM, in)
                .map(problem -> Shapes.fault(in, problem))
                .orElseGet(() -> Shapes.of(in));
    }

    @Override
    public List<SDVariable> build(BuildSite site) {
        TensorShape in = site.inputShape();
        return List.of(Activations.softmax(site.input(), Axes.of(site.site(), DIM, in), in.withBatch(-1)));
    }
}
