package org.netkiln.engine.step;

import java.util.List;
import java.util.Map;
import org.nd4j.autodiff.loss.LossReduce;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.autodiff.samediff.TrainingConfig;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.Conv2DConfig;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.PaddingMode;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.Pooling2DConfig;
import org.nd4j.linalg.dataset.MultiDataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.Sgd;
import org.netkiln.check.NodeReport;
import org.netkiln.engine.Batch;
import org.netkiln.param.IntPair;
import org.netkiln.weights.HostTensor;

/** The same network out of SameDiff's own operations, trained by its {@code fit}. Batch norm is made of primitives. */
final class SameDiffTrainee implements Trainee {
    private static final int CLASSES = 10;
    private static final long[] PICTURES = {-1, 1, 28, 28};

    private final SameDiff sd = SameDiff.create();
    private final Map<String, HostTensor> start;

    SameDiffTrainee(Course course, Map<String, HostTensor> start) {
        this.start = start;
        SDVariable x = sd.placeHolder("x", DataType.FLOAT, PICTURES);
        SDVariable target = sd.placeHolder("target", DataType.FLOAT, -1, CLASSES);
        SDVariable logits = new Walk<SDVariable>(course.report()).run(x, this::visit);
        sd.loss.softmaxCrossEntropy("loss", target, logits, null, LossReduce.MEAN_BY_NONZERO_WEIGHT_COUNT, 0);
        sd.setLossVariables("loss");
        IUpdater updater = course.isAdam() ? new Adam(course.lr()) : new Sgd(course.lr());
        sd.setTrainingConfig(TrainingConfig.builder()
                .updater(updater)
                .dataSetFeatureMapping("x")
                .dataSetLabelMapping("target")
                .build());
    }

    @Override
    public double step(Batch batch) {
        INDArray x = Nd4j.create(batch.features(), new long[] {batch.size(), 1, 28, 28}, 'c');
        INDArray target = Nd4j.create(DataType.FLOAT, batch.size(), CLASSES);
        for (int i = 0; i < batch.size(); i++) {
            target.putScalar(i, batch.labels()[i], 1);
        }
        sd.fit(new MultiDataSet(x, target));
        return Double.NaN;
    }

    private SDVariable visit(NodeReport node, List<SDVariable> in) {
        SDVariable x = in.get(0);
        String id = node.node().id();
        return switch (node.node().type()) {
            case "conv2d" -> convolution(node, x);
            case "linear" -> x.mmul(variable(id + ".weight", 1, 0)).add(variable(id + ".bias", 0));
            case "batch_norm1d" -> normalized(node, x, 0);
            case "batch_norm2d" -> normalized(node, x, 0, 2, 3);
            case "max_pool2d" -> sd.cnn.maxPooling2d(x, pooling(Walk.pair(node, "kernel_size", 2)));
            case "adaptive_avg_pool2d" -> x.mean(true, 2, 3);
            case "sigmoid" -> sd.nn.sigmoid(x);
            case "relu" -> sd.nn.relu(x, 0);
            case "flatten" -> x.reshape(-1, node.outputs().get(0).elements());
            case "add" -> x.add(in.get(1));
            default -> throw new IllegalStateException(node.node().type());
        };
    }

    private SDVariable convolution(NodeReport node, SDVariable x) {
        SDVariable w = variable(node.node().id() + ".weight", 2, 3, 1, 0);
        IntPair kernel = Walk.pair(node, "kernel_size", 1);
        IntPair stride = Walk.pair(node, "stride", 1);
        IntPair padding = Walk.pair(node, "padding", 0);
        Conv2DConfig config = Conv2DConfig.builder()
                .kH(kernel.height())
                .kW(kernel.width())
                .sH(stride.height())
                .sW(stride.width())
                .pH(padding.height())
                .pW(padding.width())
                .paddingMode(PaddingMode.VALID)
                .build();
        String bias = node.node().id() + ".bias";
        return start.containsKey(bias) ? sd.cnn.conv2d(x, w, variable(bias, 0), config) : sd.cnn.conv2d(x, w, config);
    }

    private SDVariable normalized(NodeReport node, SDVariable x, int... axes) {
        long channels = node.outputs().get(0).size(1);
        long[] shape = axes.length == 1 ? new long[] {1, channels} : new long[] {1, channels, 1, 1};
        SDVariable centred = x.sub(x.mean(true, axes));
        SDVariable variance = sd.math.square(centred).mean(true, axes);
        SDVariable normal = centred.mul(sd.math.rsqrt(variance.add(1e-5)));
        String id = node.node().id();
        return normal.mul(variable(id + ".weight", 0).reshape(shape))
                .add(variable(id + ".bias", 0).reshape(shape));
    }

    private static Pooling2DConfig pooling(IntPair kernel) {
        return Pooling2DConfig.builder()
                .kH(kernel.height())
                .kW(kernel.width())
                .sH(kernel.height())
                .sW(kernel.width())
                .build();
    }

    /** A weight with its axes in SameDiff's order. */
    private SDVariable variable(String name, int... axes) {
        HostTensor tensor = start.get(name);
        long[] sizes = tensor.sizes().stream().mapToLong(Integer::longValue).toArray();
        return sd.var(
                name, Nd4j.create(tensor.toFloats(), sizes, 'c').permute(axes).dup('c'));
    }

    @Override
    public void close() {
        // SameDiff has nothing to close: its arrays go with the garbage
    }
}
