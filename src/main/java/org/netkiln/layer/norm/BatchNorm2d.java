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
import org.netkiln.layer.explain.Kept;
import org.netkiln.layer.explain.Working;
import org.netkiln.layer.window.Images;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Text;

/**
 * Batch norm of images {@code [N, C, H, W]}; weight and bias {@code [C]}.
 *
 * @see <a href="https://pytorch.org/docs/stable/generated/torch.nn.BatchNorm2d.html">torch.nn.BatchNorm2d</a>
 */
@AutoService(Layer.class)
public final class BatchNorm2d implements Layer {
    static final String TYPE = "batch_norm2d";

    @Override
    public LayerInfo info() {
        return BatchNorm.describe(LayerInfo.of(TYPE, "BatchNorm2d", LayerGroup.NORMALIZATION, "torch.nn.BatchNorm2d"));
    }

    @Override
    public Shapes infer(Site site) {
        return Images.problem(site)
                .map(problem -> Shapes.fault(Images.of(site), problem))
                .orElseGet(() -> Shapes.of(Images.of(site)));
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
    public List<Working> explainShape(Site site) {
        return Kept.all(Images.of(site));
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
