package org.netkiln.engine.plan;

import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Softmax cross entropy from class numbers and its gradient in one pass over the logits, the sum in double precision. Knows
 * the whole batch's size, so that lanes' losses and gradients add up to the mean's.
 */
final class CrossEntropy implements Rewrite {
    private static final String LOSS = "softmax_cross_entropy_loss";
    private static final long MEAN = 2;

    @Override
    public boolean apply(Program program, Operation operation) {
        Operation oneHot = oneHot(program, operation);
        if (oneHot == null) {
            return false;
        }
        Operation gradient = Losses.gradientOf(program, operation, LOSS + "_grad");
        Value logits = operation.in(0);
        Value back = gradient == null
                ? Value.computed(operation.out().name() + "/rows", DataType.FLOAT, logits.size(1))
                : gradient.out();
        Call call = gradient == null ? CrossEntropy::bindLoss : CrossEntropy::bindBoth;
        program.replace(
                operation,
                Operation.of("cross_entropy", call, List.of(logits, oneHot.in(0)), List.of(operation.out(), back)));
        if (gradient != null) {
            program.remove(gradient);
        }
        return true;
    }

    /** What makes the labels one-hot, if this is a plain mean over logits and one-hot labels. */
    private static @Nullable Operation oneHot(Program program, Operation operation) {
        NativeCall call = Patterns.call(operation, LOSS);
        if (call == null || !Losses.isPlainMean(operation, call, MEAN) || call.real()[0] != 0) {
            return null;
        }
        Operation producer = program.producer(operation.in(2));
        NativeCall oneHot = producer == null ? null : Patterns.call(producer, "onehot");
        boolean fits = oneHot != null
                && producer != null
                && producer.in(0).type() == DataType.INT
                && producer.in(0).rank() == 1
                && operation.in(0).rank() == 2
                && oneHot.real()[0] == 1
                && oneHot.real()[1] == 0;
        return fits ? producer : null;
    }

    private static Kernel bindLoss(INDArray[] in, INDArray[] out, Lane lane) {
        return bind(in, out[0], null, lane);
    }

    private static Kernel bindBoth(INDArray[] in, INDArray[] out, Lane lane) {
        return bind(in, out[0], HostMemory.floats(out[1]), lane);
    }

    private static Kernel bind(INDArray[] in, INDArray lossArray, @Nullable FloatBuffer gradient, Lane lane) {
        FloatBuffer logits = HostMemory.floats(in[0]);
        IntBuffer labels = HostMemory.bytes(in[1]).asIntBuffer();
        FloatBuffer loss = HostMemory.floats(lossArray);
        int classes = Math.toIntExact(in[0].size(1));
        float[] row = new float[classes];
        float share = 1f / lane.batch();
        return () -> {
            double sum = 0;
            for (int i = 0; i < labels.limit(); i++) {
                logits.get(i * classes, row);
                sum += loss(row, labels.get(i));
                if (gradient != null) {
                    row[labels.get(i)] -= 1;
                    for (int k = 0; k < classes; k++) {
                        row[k] *= share;
                    }
                    gradient.put(i * classes, row);
                }
            }
            loss.put(0, (float) (sum / lane.batch()));
        };
    }

    /** {@code -log softmax(row)[label]}; the row becomes its softmax. */
    private static double loss(float[] row, int label) {
        float greatest = row[0];
        for (float logit : row) {
            greatest = Math.max(greatest, logit);
        }
        double own = row[label] - greatest;
        double sum = 0;
        for (int k = 0; k < row.length; k++) {
            double power = Math.exp(row[k] - greatest);
            row[k] = (float) power;
            sum += power;
        }
        float scale = (float) (1 / sum);
        for (int k = 0; k < row.length; k++) {
            row[k] *= scale;
        }
        return Math.log(sum) - own;
    }
}
