package org.netkiln.layer.conv;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nd4j.autodiff.samediff.SDVariable;
import org.netkiln.layer.BuildSite;
import org.netkiln.layer.Init;
import org.netkiln.layer.Layer;
import org.netkiln.layer.LayerGroup;
import org.netkiln.layer.LayerInfo;
import org.netkiln.layer.Shapes;
import org.netkiln.layer.Site;
import org.netkiln.layer.Weight;
import org.netkiln.layer.explain.Kept;
import org.netkiln.layer.explain.Rounding;
import org.netkiln.layer.explain.Term;
import org.netkiln.layer.explain.Working;
import org.netkiln.layer.op.GroupedConvolution;
import org.netkiln.layer.op.GroupedConvolution.Weights;
import org.netkiln.layer.op.Window;
import org.netkiln.layer.window.Images;
import org.netkiln.layer.window.WindowRule;
import org.netkiln.layer.window.WindowWorking;
import org.netkiln.param.IntPair;
import org.netkiln.param.Param;
import org.netkiln.problem.Problem;
import org.netkiln.tensor.Dim;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Text;

/**
 * Slides kernels over an image: {@code [N, C, H, W] → [N, out_channels, H', W']} with
 * {@code H' = ⌊(H + 2·padding - dilation·(kernel - 1) - 1) / stride⌋ + 1}; weight {@code [out, in/groups, kH, kW]}.
 *
 * @see <a href="https://pytorch.org/docs/stable/generated/torch.nn.Conv2d.html">torch.nn.Conv2d</a>
 */
@AutoService(Layer.class)
public final class Conv2d implements Layer {
    public static final String TYPE = "conv2d";

    public static final Param<Integer> OUT_CHANNELS =
            Param.whole("out_channels", 1).help("How many feature maps come out: one for each kernel.");
    public static final Param<IntPair> KERNEL_SIZE =
            Param.pair("kernel_size", 1).help("Height and width of a kernel.");
    public static final Param<IntPair> STRIDE =
            Param.pair("stride", 1).orElse(IntPair.square(1)).help("How far the kernel moves at each step.");
    public static final Param<IntPair> PADDING =
            Param.pair("padding", 0).orElse(IntPair.square(0)).help("Rows and columns of zeros added on each side.");
    public static final Param<IntPair> DILATION = Param.pair("dilation", 1)
            .orElse(IntPair.square(1))
            .help("Distance between the elements of the kernel.")
            .inAdvanced();
    public static final Param<Integer> GROUPS = Param.whole("groups", 1)
            .orElse(1)
            .help("Into how many groups the channels are split that see nothing of each other.")
            .inAdvanced();
    public static final Param<Boolean> BIAS =
            Param.flag("bias").orElse(true).help("Whether a learned number is added to each feature map.");

    @Override
    public LayerInfo info() {
        return LayerInfo.of(TYPE, "Conv2d", LayerGroup.CONVOLUTION, "torch.nn.Conv2d")
                .help("Slides small kernels over the image; each finds one pattern wherever it is.")
                .synonyms("convolution", "filter", "kernel")
                .formula("y[o,i,j] = Σ W[o,c,u,v]·x[c, s·i+u, s·j+v] + b[o]")
                .headline("{out_channels} @ {kernel_size}[s{stride}][p{padding}][d{dilation}][g{groups}]")
                .params(OUT_CHANNELS, KERNEL_SIZE, STRIDE, PADDING, DILATION, GROUPS, BIAS);
    }

    @Override
    public Shapes infer(Site site) {
        IntPair anyPadding = IntPair.square(Integer.MAX_VALUE);
        Shapes shapes = new WindowRule(window(site), KERNEL_SIZE, PADDING, false, anyPadding)
                .apply(site, site.get(OUT_CHANNELS));
        int channels = Images.of(site).size(1);
        List<Problem> problems = new ArrayList<>(shapes.problems());
        problems.addAll(Groups.problems(site, channels, site.get(OUT_CHANNELS), GROUPS));
        return new Shapes(shapes.outputs(), problems);
    }

    @Override
    public List<Weight> weights(Site site) {
        List<Integer> sizes = new ArrayList<>();
        for (long size : sizes(site, site.input().size(1))) {
            sizes.add((int) size);
        }
        Init init = Init.byFanIn((long) sizes.get(1) * sizes.get(2) * sizes.get(3));
        Weight weight = Weight.trainable("weight", sizes, init);
        return site.get(BIAS)
                ? List.of(weight, Weight.trainable("bias", List.of(sizes.get(0)), init))
                : List.of(weight);
    }

    @Override
    public long multiplyAdds(Site site, TensorShape output) {
        long[] sizes = sizes(site, site.input().size(1));
        return output.elements() * sizes[1] * sizes[2] * sizes[3];
    }

    @Override
    public List<Working> explainShape(Site site) {
        Text channels = Kept.name(Images.of(site), 1);
        return new WindowWorking(window(site), false, true)
                .axes(site, Working.of(channels, Text.of("explain.filters"), filters(site)));
    }

    @Override
    public Optional<Working> explainParameters(Site site) {
        Term weight = kernel(site).times(filters(site));
        return Optional.of(Working.parameters(site.get(BIAS) ? weight.plus(filters(site)) : weight));
    }

    @Override
    public Optional<Working> explainMultiplyAdds(Site site, TensorShape output) {
        Term windows = Term.of("H′", output.dim(2)).times(Term.of("W′", output.dim(3)));
        return Optional.of(Working.multiplyAdds(windows.times(kernel(site)).times(filters(site))));
    }

    private static Term filters(Site site) {
        return Term.of(OUT_CHANNELS.key(), site.get(OUT_CHANNELS));
    }

    /** The numbers in one filter. */
    private static Term kernel(Site site) {
        IntPair kernel = site.get(KERNEL_SIZE);
        Term channels = Kept.term(site.input(), 1);
        int groups = site.get(GROUPS);
        return Term.of(KERNEL_SIZE.key(), kernel.height())
                .times(Term.of(KERNEL_SIZE.key(), kernel.width()))
                .times(groups == 1 ? channels : channels.over(Term.of(GROUPS.key(), groups), Rounding.NONE));
    }

    @Override
    public List<SDVariable> build(BuildSite site) {
        SDVariable bias = site.get(BIAS) ? site.weight("bias") : null;
        Weights weights = new Weights(site.weight("weight"), bias, site.get(OUT_CHANNELS), site.get(GROUPS));
        return List.of(GroupedConvolution.conv2d(site.input(), weights, window(site.site()), site.inputShape()));
    }

    private static Window window(Site site) {
        return new Window(site.get(KERNEL_SIZE), site.get(STRIDE), site.get(PADDING), site.get(DILATION));
    }

    /** The weight's sizes: {@code [out, in/groups, kH, kW]}. */
    private static long[] sizes(Site site, int channels) {
        IntPair kernel = site.get(KERNEL_SIZE);
        int perGroup = channels == Dim.UNKNOWN ? Dim.UNKNOWN : Math.max(1, channels / site.get(GROUPS));
        return new long[] {site.get(OUT_CHANNELS), perGroup, kernel.height(), kernel.width()};
    }
}
