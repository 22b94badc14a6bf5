package org.netkiln.layer.pool;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import org.nd4j.autodiff.samediff.SDVariable;
import org.netkiln.layer.BuildSite;
import org.netkiln.layer.Layer;
import org.netkiln.layer.LayerGroup;
import org.netkiln.layer.LayerInfo;
import org.netkiln.layer.Limits;
import org.netkiln.layer.Shapes;
import org.netkiln.layer.Site;
import org.netkiln.layer.explain.Kept;
import org.netkiln.layer.explain.Term;
import org.netkiln.layer.explain.Working;
import org.netkiln.layer.op.AdaptivePooling;
import org.netkiln.layer.window.Images;
import org.netkiln.param.IntPair;
import org.netkiln.param.Param;
import org.netkiln.problem.Problem;
import org.netkiln.tensor.Axis;
import org.netkiln.tensor.TensorShape;

/**
 * Means over a grid of the wanted size: {@code [N, C, H, W] → [N, C, output_size]}. Row i is the mean of rows
 * {@code ⌊i·H/H'⌋} to {@code ⌈(i+1)·H/H'⌉ - 1}; a size that is left open stays as it is.
 *
 * @see <a href="https://pytorch.org/docs/stable/generated/torch.nn.AdaptiveAvgPool2d.html">torch.nn.AdaptiveAvgPool2d</a>
 */
@AutoService(Layer.class)
public final class AdaptiveAvgPool2d implements Layer {
    public static final Param<IntPair> OUTPUT_SIZE = Param.openPair("output_size", 1)
            .help("Height and width that come out, whatever goes in; null leaves one as it is.");

    @Override
    public LayerInfo info() {
        return LayerInfo.of(
                        "adaptive_avg_pool2d", "AdaptiveAvgPool2d", LayerGroup.POOLING, "torch.nn.AdaptiveAvgPool2d")
                .help("Averages an image of any size down to a fixed one; 1 gives one mean for each channel.")
                .synonyms("global average pooling", "gap", "mean")
                .formula("y[i] = mean x[⌊i·H/H′⌋ … ⌈(i + 1)·H/H′⌉ − 1]")
                .headline("{output_size}")
                .params(OUTPUT_SIZE);
    }

    @Override
    public Shapes infer(Site site) {
        TensorShape in = Images.of(site);
        Shapes shapes = Limits.sized(
                site, List.of(Axis.CHANNEL, Axis.HEIGHT, Axis.WIDTH), in.size(1), rows(site, in), columns(site, in));
        List<Problem> problems = new ArrayList<>(shapes.problems());
        Images.problem(site).ifPresent(problems::add);
        return new Shapes(shapes.outputs(), problems);
    }

    @Override
    public List<Working> explainShape(Site site) {
        TensorShape in = Images.of(site);
        IntPair wanted = site.get(OUTPUT_SIZE);
        return List.of(Kept.axis(in, 1), explain(in, 2, wanted.height()), explain(in, 3, wanted.width()));
    }

    private static Working explain(TensorShape in, int axis, int wanted) {
        return wanted == IntPair.OPEN
                ? Kept.axis(in, axis)
                : Working.chosen(Kept.name(in, axis), OUTPUT_SIZE.key(), Term.of(wanted));
    }

    @Override
    public List<SDVariable> build(BuildSite site) {
        TensorShape in = site.inputShape();
        return List.of(AdaptivePooling.average(
                site.input(), in, new IntPair(rows(site.site(), in), columns(site.site(), in))));
    }

    private static int rows(Site site, TensorShape in) {
        int wanted = site.get(OUTPUT_SIZE).height();
        return wanted == IntPair.OPEN ? in.size(2) : wanted;
    }

    private static int columns(Site site, TensorShape in) {
        int wanted = site.get(OUTPUT_SIZE).width();
        return wanted == IntPair.OPEN ? in.size(3) : wanted;
    }
}
