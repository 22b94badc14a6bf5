package org.netkiln.layer.op;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nd4j.autodiff.samediff.SDVariable;
import org.netkiln.tensor.Axis;
import org.netkiln.tensor.Dim;
import org.netkiln.tensor.TensorShape;

/** Convolution with PyTorch's dilation and groups, which ND4J's lacks on some builds or altogether. */
public final class GroupedConvolution {
    private GroupedConvolution() {}

    /**
     * @param x {@code [N, in, H, W]}
     * @param in the shape of {@code x}
     */
    public static SDVariable conv2d(SDVariable x, Weights weights, Window window, TensorShape in) {
        int perGroup = in.size(1) / weights.groups;
        SDVariable w = Dilation.stuffed(weights.w, weights.out, perGroup, window);
        Window dense = Dilation.dense(window);
        if (weights.groups == 1) {
            return Convolution.conv2d(x, w, weights.bias, dense, in);
        }
        SDVariable y =
                perGroup == 1 ? Convolution.depthwise(x, w, dense, in, weights.out) : grouped(x, w, weights, dense, in);
        return weights.bias == null ? y : Convolution.addBias(y, weights.bias);
    }

    /**
     * @param w {@code [out, in/groups, kH, kW]}
     * @param bias {@code [out]}
     */
    public record Weights(SDVariable w, @Nullable SDVariable bias, int out, int groups) {}

    private static SDVariable grouped(SDVariable x, SDVariable w, Weights weights, Window window, TensorShape in) {
        int inPart = in.size(1) / weights.groups;
        int outPart = weights.out / weights.groups;
        long[] sizes = {
            weights.out, inPart, window.kernel().height(), window.kernel().width()
        };
        TensorShape part = in.withDim(1, new Dim(Axis.CHANNEL, inPart));
        Window.Size size = window.output(in.size(2), in.size(3), false);
        List<SDVariable> results = new ArrayList<>();
        List<long[]> shapes = new ArrayList<>();
        for (int group = 0; group < weights.groups; group++) {
            SDVariable channels = Shaping.part(x, in.withBatch(-1), 1, group * inPart, inPart);
            SDVariable kernels = Shaping.part(w, sizes, 0, group * outPart, outPart);
            results.add(Convolution.conv2d(channels, kernels, null, window, part));
            shapes.add(new long[] {-1, outPart, size.rows(), size.columns()});
        }
        return Merging.concat(1, results, shapes);
    }
}
