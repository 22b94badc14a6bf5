package org.netkiln.layer.pool;

import com.google.auto.service.AutoService;
import java.util.List;
import org.nd4j.autodiff.samediff.SDVariable;
import org.netkiln.layer.BuildSite;
import org.netkiln.layer.Layer;
import org.netkiln.layer.LayerGroup;
import org.netkiln.layer.LayerInfo;
import org.netkiln.layer.Shapes;
import org.netkiln.layer.Site;
import org.netkiln.layer.explain.Working;
import org.netkiln.layer.op.Pooling;
import org.netkiln.layer.op.Window;
import org.netkiln.param.IntPair;
import org.netkiln.param.Param;

/**
 * The mean of each window: {@code [N, C, H, W] → [N, C, H', W']}. Padding counts as zeros unless
 * {@code count_include_pad} is false; what a last window of {@code ceil_mode} has behind the padding never counts.
 *
 * @see <a href="https://pytorch.org/docs/stable/generated/torch.nn.AvgPool2d.html">torch.nn.AvgPool2d</a>
 */
@AutoService(Layer.class)
public final class AvgPool2d implements Layer {
    public static final Param<Boolean> COUNT_INCLUDE_PAD = Param.flag("count_include_pad")
            .orElse(true)
            .help("Whether padding counts as zeros in the mean.")
            .inAdvanced();

    private static final IntPair DENSE = IntPair.square(1);

    @Override
    public LayerInfo info() {
        return LayerInfo.of("avg_pool2d", "AvgPool2d", LayerGroup.POOLING, "torch.nn.AvgPool2d")
                .help("Keeps the mean of each window: a smaller, smoother image.")
                .synonyms("average", "mean", "downsample", "subsampling")
                .formula("y[i,j] = Σ x[s·i+u, s·j+v] / (kH·kW)")
                .headline("{kernel_size}[s{stride}][p{padding}]")
                .params(
                        PoolParams.KERNEL_SIZE,
                        PoolParams.STRIDE,
                        PoolParams.PADDING,
                        PoolParams.CEIL_MODE,
                        COUNT_INCLUDE_PAD);
    }

    @Override
    public Shapes infer(Site site) {
        return PoolParams.infer(site, DENSE);
    }

    @Override
    public List<Working> explainShape(Site site) {
        return PoolParams.explainShape(site, DENSE);
    }

    @Override
    public List<SDVariable> build(BuildSite site) {
        Window window = PoolParams.window(site.site(), DENSE);
        boolean ceil = site.get(PoolParams.CEIL_MODE);
        boolean countPadding = site.get(COUNT_INCLUDE_PAD);
        return List.of(Pooling.average(site.input(), window, ceil, countPadding, site.inputShape()));
    }
}
