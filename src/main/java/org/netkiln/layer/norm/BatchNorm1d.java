package org.netkiln.layer.norm;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import org.nd4j.autodiff.samediff.SDVariable;
import org.netkiln.layer.BuildSite;
import org.netkiln.layer.Layer;
import org.netkiln.layer.LayerGroup;
import org.netkiln.layer.LayerInfo;
import org.netkiln.layer.Shapes;
import org.netkiln.layer.Site;
import org.netkiln.layer.Weight;
import org.netkiln.layer.explain.Working;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Remedy;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Text;

/**
 * Batch norm of {@code [N, C]} or {@code [N, C, L]}; weight and bias {@code [C]}.
 *
 * @see <a href="https://pytorch.org/docs/stable/generated/torch.nn.BatchNorm1d.html">torch.nn.BatchNorm1d</a>
 */
@AutoService(Layer.class)
public final class BatchNorm1d implements Layer {
    @Override
    public LayerInfo info() {
        return BatchNorm.describe(
                LayerInfo.of("batch_norm1d", "BatchNorm1d", LayerGroup.NORMALIZATION, "torch.nn.BatchNorm1d"));
    }

    @Override
    public Shapes infer(Site site) {
        TensorShape in = site.input();
        if (!in.ranked() || in.dims().size() == 1 || in.dims().size() == 2) {
            return Shapes.of(in);
        }
        Text message = Text.of("batch-norm1d.rank", in.toString());
        Problem problem = in.dims().size() == 3
                ? Problem.error(site.here(), message, new Remedy.SetType(site.node(), BatchNorm2d.TYPE))
                : Problem.error(site.here(), message);
        return Shapes.fault(in, problem);
    }

    @Override
    public List<Weight> weights(Site site) {
        return BatchNorm.weights(site);
    }

    @Override
    public Optional<Text> refusal(Site site, int samples, boolean training) {
        return BatchNorm.refusal(site, samples, training);
    }

    @Override
    public long multiplyAdds(Site site, TensorShape output) {
        return output.elements();
    }

    @Override
    public Optional<Working> explainMultiplyAdds(Site site, TensorShape output) {
        return Optional.of(BatchNorm.multiplyAdds(output));
    }

    @Override
    public List<SDVariable> build(BuildSite site) {
        return BatchNorm.build(site);
    }
}
