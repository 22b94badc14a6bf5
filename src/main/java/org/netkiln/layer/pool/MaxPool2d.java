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
 * The largest number in each window: {@code [N, C, H, W] → [N, C, H', W']}. Padding never wins; of equal numbers the first
 * gets the gradient. With {@code ceil_mode} a window may overhang at the end if it starts inside the image or before it.
 *
 * @see <a href="https://pytorch.org/docs/stable/generated/torch.nn.MaxPool2d.html">torch.nn.MaxPool2d</a>
 */
@AutoService(Layer.class)
public final class MaxPool2d implements Layer {
    public static final Param<IntPair> DILATION = Param.pair("dilation", 1)
            .orElse(IntPair.square(1))
            .help("Distance between the elements of a window.")
            .inAdvanced();

    @Override
    public LayerInfo info() {
        return LayerInfo.of("max_pool2d", "MaxPool2d", LayerGroup.POOLING, "torch.nn.MaxPool2d")
                .help("Keeps the largest number of each window: a smaller image of where something was found.")
                .synonyms("maximum", "downsample", "subsampling")
                .formula("y[i,j] = max x[s·i+u, s·j+v]")
                .headline("{kernel_size}[s{stride}][p{padding}][d{dilation}]")
                .params(PoolParams.KERNEL_SIZE, PoolParams.STRIDE, PoolParams.PADDING, DILATION, PoolParams.CEIL_MODE);
    }

    @Override
    public Shapes infer(Site site) {
        return PoolParams.infer(site, site.get(DILATION));
    }

    @Override
    public List<Working> explainShape(Site site) {
        return PoolParams.explainShape(site, site.get(DILATION));
    }

    @Override
    public List<SDVariable> build(BuildSite site) {
        Window window = PoolParams.window(site.site(), site.get(DILATION));
        return List.of(Pooling.max(site.input(), window, site.get(PoolParams.CEIL_MODE), site.inputShape()));
    }
}
