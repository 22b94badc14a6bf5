package org.netkiln.engine;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.netkiln.compile.Model;
import org.netkiln.engine.plan.AlignedArray;
import org.netkiln.engine.plan.HostMemory;
import org.netkiln.engine.plan.PlanRequest;
import org.netkiln.layer.TargetKind;
import org.netkiln.tensor.TensorShape;

/** The placeholders of one lane: their memory, and how a part of a batch gets into it. */
final class Feed implements AutoCloseable {
    /** What follows a node's id in the name of its placeholder: the compiler's rule. */
    private static final String DATA = "/data";

    /** Writes samples {@code [first, first + size)} of a batch to one placeholder. */
    @FunctionalInterface
    private interface Filler {
        void fill(Batch batch, long step);
    }

    private final int first;
    private final int size;
    private final Masks masks;
    private final List<AlignedArray> memory = new ArrayList<>();
    private final Map<String, INDArray> arrays = new LinkedHashMap<>();
    private final List<Filler> fillers = new ArrayList<>();

    /**
     * @param labelled whether there are targets to fill
     * @param first the lane's first sample in the batch
     */
    Feed(Model model, boolean labelled, int first, int size, Masks masks) {
        this.first = first;
        this.size = size;
        this.masks = masks;
        shapes(model, labelled, size).forEach(this::allocate);
        model.data().forEach(this::fillData);
        if (labelled) {
            model.outputs().forEach(this::fillTarget);
        }
        model.masks().forEach(this::fillMask);
    }

    /** What a placeholder looks like. */
    private record Placeholder(DataType type, long... sizes) {
        private static Placeholder of(DataType type, TensorShape shape, int samples) {
            return new Placeholder(type, shape.withBatch(samples));
        }
    }

    /** The placeholders that a pass over this many samples reads, by variable. */
    private static Map<String, Placeholder> shapes(Model model, boolean labelled, int samples) {
        Map<String, Placeholder> shapes = new LinkedHashMap<>();
        model.data().forEach((node, shape) -> shapes.put(node + DATA, Placeholder.of(DataType.FLOAT, shape, samples)));
        for (Model.Output output : labelled ? model.outputs() : List.<Model.Output>of()) {
            Placeholder target =
                    switch (output.kind()) {
                        case CLASS_NUMBER -> Placeholder.of(DataType.INT, TensorShape.of(), samples);
                        case LIKE_PREDICTION -> Placeholder.of(DataType.FLOAT, output.shape(), samples);
                    };
            shapes.put(output.target(), target);
        }
        model.masks()
                .forEach(mask -> shapes.put(mask.placeholder(), Placeholder.of(DataType.FLOAT, mask.shape(), samples)));
        return shapes;
    }

    /** The same placeholders without memory. */
    static Map<String, INDArray> stubs(Model model, boolean labelled, int samples) {
        Map<String, INDArray> stubs = new LinkedHashMap<>();
        shapes(model, labelled, samples)
                .forEach((name, shape) -> stubs.put(name, PlanRequest.shapeOnly(shape.type(), shape.sizes())));
        return stubs;
    }

    private void allocate(String name, Placeholder shape) {
        long elements = Arrays.stream(shape.sizes()).reduce(1, Math::multiplyExact);
        AlignedArray own = new AlignedArray(shape.type(), elements);
        memory.add(own);
        arrays.put(name, own.view(0, shape.sizes()));
    }

    private ByteBuffer bytes(String name) {
        return HostMemory.bytes(Objects.requireNonNull(arrays.get(name)));
    }

    private void fillData(String node, TensorShape shape) {
        FloatBuffer floats = bytes(node + DATA).asFloatBuffer();
        int elements = Math.toIntExact(shape.elements());
        fillers.add((batch, step) -> floats.put(0, batch.features(), first * elements, size * elements));
    }

    private void fillTarget(Model.Output output) {
        ByteBuffer bytes = bytes(output.target());
        if (output.kind() == TargetKind.CLASS_NUMBER) {
            int classes = output.shape().size(1);
            IntBuffer numbers = bytes.asIntBuffer();
            fillers.add((batch, step) -> {
                for (int i = 0; i < size; i++) {
                    numbers.put(i, label(batch, i, classes));
                }
            });
            return;
        }
        int classes = Math.toIntExact(output.shape().elements());
        FloatBuffer rows = bytes.asFloatBuffer();
        float[] zeros = new float[classes];
        fillers.add((batch, step) -> {
            for (int i = 0; i < size; i++) {
                rows.put(i * classes, zeros).put(i * classes + label(batch, i, classes), 1);
            }
        });
    }

    private void fillMask(Model.Mask mask) {
        FloatBuffer floats = bytes(mask.placeholder()).asFloatBuffer();
        MaskFill fill = new MaskFill(floats, first * mask.shape().elements());
        Randomness stream = masks.randomness().at(fillers.size());
        fillers.add(
                (batch, step) -> fill.draw(stream.at(step), 1 - masks.rates().rate(mask.setting())));
    }

    private int label(Batch batch, int sample, int classes) {
        int label = batch.labels()[first + sample];
        if (label < 0 || label >= classes) {
            throw new IllegalArgumentException("label " + label + " of " + classes + " classes");
        }
        return label;
    }

    /** The placeholders by variable. */
    Map<String, INDArray> arrays() {
        return arrays;
    }

    /** Takes this lane's part of a batch over. */
    void fill(Batch batch, long step) {
        for (Filler filler : fillers) {
            filler.fill(batch, step);
        }
    }

    @Override
    public void close() {
        memory.forEach(AlignedArray::close);
    }
}
