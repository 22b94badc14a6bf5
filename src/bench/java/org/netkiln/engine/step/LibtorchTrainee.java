package org.netkiln.engine.step;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.pooling.Pool;
import ai.djl.training.GradientCollector;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netkiln.check.NodeReport;
import org.netkiln.check.Report;
import org.netkiln.engine.Batch;
import org.netkiln.param.IntPair;
import org.netkiln.weights.HostTensor;

/**
 * libtorch through DJL: its functional layers, its autograd and DJL's optimizers, which call libtorch's tensor operations for
 * each parameter in turn. The loss is read each step, as {@code loss.item()} is in a tutorial.
 */
final class LibtorchTrainee implements Trainee {
    private final NDManager manager = NDManager.newBaseManager();
    private final Map<String, NDArray> weights = new LinkedHashMap<>();
    private final Map<String, NDArray> buffers = new LinkedHashMap<>();
    private final Loss loss = Loss.softmaxCrossEntropyLoss();
    private final Optimizer optimizer;
    private final Report report;

    LibtorchTrainee(Course course, Map<String, HostTensor> start) {
        this.report = course.report();
        this.optimizer = course.isAdam()
                ? Optimizer.adam()
                        .optLearningRateTracker(Tracker.fixed((float) course.lr()))
                        .build()
                : Optimizer.sgd()
                        .setLearningRateTracker(Tracker.fixed((float) course.lr()))
                        .build();
        start.forEach(this::add);
    }

    private void add(String name, HostTensor tensor) {
        if (name.endsWith("num_batches_tracked")) {
            return;
        }
        Shape shape =
                new Shape(tensor.sizes().stream().mapToLong(Integer::longValue).toArray());
        NDArray array = manager.create(tensor.toFloats(), shape);
        boolean isBuffer = name.contains(".running_");
        (isBuffer ? buffers : weights).put(name, array);
        array.setRequiresGradient(!isBuffer);
    }

    @Override
    public double step(Batch batch) {
        double value;
        try (NDManager step = manager.newSubManager();
                GradientCollector collector = Engine.getInstance().newGradientCollector()) {
            NDArray x = step.create(batch.features(), new Shape(batch.size(), 1, 28, 28));
            NDArray y =
                    step.create(batch.labels()).toType(DataType.INT64, false).reshape(batch.size(), 1);
            NDArray logits = new Walk<NDArray>(report).run(x, this::visit);
            NDArray result = loss.evaluate(new NDList(y), new NDList(logits));
            collector.backward(result);
            value = result.getFloat();
        }
        weights.forEach((name, weight) -> {
            try (NDArray gradient = weight.getGradient()) {
                optimizer.update(name, weight, gradient);
            }
        });
        return value;
    }

    private NDArray visit(NodeReport node, List<NDArray> in) {
        NDArray x = in.get(0);
        String id = node.node().id();
        return switch (node.node().type()) {
            case "conv2d" ->
                Conv2d.conv2d(
                                x,
                                weight(id, "weight"),
                                weight(id, "bias"),
                                shape(Walk.pair(node, "stride", 1)),
                                shape(Walk.pair(node, "padding", 0)),
                                new Shape(1, 1),
                                1)
                        .get(0);
            case "linear" ->
                Linear.linear(x, weight(id, "weight"), weight(id, "bias")).get(0);
            case "batch_norm1d", "batch_norm2d" ->
                BatchNorm.batchNorm(
                                x,
                                buffers.get(id + ".running_mean"),
                                buffers.get(id + ".running_var"),
                                weight(id, "weight"),
                                weight(id, "bias"),
                                1,
                                0.9f,
                                1e-5f,
                                true)
                        .get(0);
            case "max_pool2d" -> {
                Shape kernel = shape(Walk.pair(node, "kernel_size", 2));
                yield Pool.maxPool2d(x, kernel, kernel, new Shape(0, 0), false);
            }
            case "adaptive_avg_pool2d" -> Pool.globalAvgPool2d(x);
            case "sigmoid" -> Activation.sigmoid(x);
            case "relu" -> Activation.relu(x);
            case "flatten" -> x.reshape(x.getShape().get(0), -1);
            case "add" -> x.add(in.get(1));
            default -> throw new IllegalStateException(node.node().type());
        };
    }

    private @Nullable NDArray weight(String node, String name) {
        return weights.get(node + "." + name);
    }

    private static Shape shape(IntPair pair) {
        return new Shape(pair.height(), pair.width());
    }

    @Override
    public void close() {
        manager.close();
    }
}
