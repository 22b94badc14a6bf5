package org.netkiln.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Batch norm's kernels against its definition in double precision, in one lane and divided among several. */
class BatchNormTest {
    private static final double EPS = 1e-5;
    private static final Offset<Double> ROUNDING = Offset.offset(1.5e-6);

    private final List<INDArray> dx = new ArrayList<>();
    private final List<INDArray> y = new ArrayList<>();
    private final List<INDArray> dScale = new ArrayList<>();
    private final List<INDArray> dShift = new ArrayList<>();
    private final List<INDArray> mean = new ArrayList<>();
    private final List<INDArray> variance = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"64,16,14,1", "64,16,14,2", "7,3,40,3", "64,300,1,1", "65,300,1,2"})
    void isWhatTheDefinitionSays(int samples, int channels, int size, int lanes) {
        long[] shape = size == 1 ? new long[] {samples, channels} : new long[] {samples, channels, size, size};
        INDArray x = Graphs.random(1, shape).muli(3).addi(0.5);
        INDArray dy = Graphs.random(2, shape).addi(0.1);
        INDArray scale = Graphs.random(3, channels).addi(2);
        INDArray shift = Graphs.random(4, channels);
        run(x, dy, scale, shift, lanes);
        for (int c = 0; c < channels; c++) {
            check(new Definition(x, dy, c, scale.getDouble(c), shift.getDouble(c)), c, lanes);
        }
    }

    private void check(Definition expected, int channel, int lanes) {
        for (int lane = 0; lane < lanes; lane++) {
            assertThat(mean.get(lane).getDouble(channel)).isCloseTo(expected.mean, ROUNDING);
            assertThat(variance.get(lane).getDouble(channel)).isCloseTo(expected.variance, relative(expected.variance));
        }
        double n = expected.x.length;
        assertThat(total(dScale, channel)).isCloseTo(expected.dScale, Offset.offset(n * 2e-7));
        assertThat(total(dShift, channel)).isCloseTo(expected.dShift, Offset.offset(n * 2e-7));
        assertThat(channel(y, channel)).hasSameSizeAs(expected.y).satisfies(actual -> closeTo(actual, expected.y));
        assertThat(channel(dx, channel)).hasSameSizeAs(expected.dx).satisfies(actual -> closeTo(actual, expected.dx));
    }

    private static void closeTo(double[] actual, double[] expected) {
        for (int i = 0; i < actual.length; i++) {
            assertThat(actual[i]).isCloseTo(expected[i], Offset.offset(1e-6 * Math.max(1, Math.abs(expected[i]))));
        }
    }

    private static Offset<Double> relative(double value) {
        return Offset.offset(Math.abs(value) * 2e-6);
    }

    private static double total(List<INDArray> shares, int channel) {
        return shares.stream().mapToDouble(share -> share.getDouble(channel)).sum();
    }

    private static double[] channel(List<INDArray> parts, int channel) {
        return parts.stream()
                .flatMapToDouble(part -> Arrays.stream(Definition.channel(part, channel)))
                .toArray();
    }

    private void run(INDArray x, INDArray dy, INDArray scale, INDArray shift, int lanes) {
        Meeting meeting = new Meeting(lanes);
        int samples = (int) x.size(0);
        List<Runnable> tasks = new ArrayList<>();
        for (int i = 0; i < lanes; i++) {
            int first = Lane.first(i, lanes, samples);
            int end = Lane.first(i + 1, lanes, samples);
            Program program = program(part(x, first, end), part(dy, first, end), scale, shift);
            Lane lane = new Lane(i, lanes, samples, meeting);
            Plan plan = new Plan(program, MemoryLayout.of(program, true), lane);
            tasks.add(plan::run);
            y.add(plan.result("y"));
            dx.add(plan.result("dx"));
            dScale.add(plan.result("dscale"));
            dShift.add(plan.result("dshift"));
            mean.add(plan.result("mean"));
            variance.add(plan.result("variance"));
        }
        try (LaneThreads threads = new LaneThreads(lanes)) {
            threads.run(tasks, meeting, 1);
        }
    }

    private static INDArray part(INDArray x, int first, int end) {
        long[] shape = x.shape().clone();
        long sample = x.length() / shape[0];
        shape[0] = end - first;
        return Nd4j.create(x.data(), shape, Nd4j.getStrides(shape, 'c'), first * sample, 'c', DataType.FLOAT)
                .dup('c');
    }

    private static Program program(INDArray x, INDArray dy, INDArray scale, INDArray shift) {
        Program program = new Program();
        int channels = (int) x.size(1);
        long[] axes = x.rank() == 2 ? new long[] {0} : new long[] {0, 2, 3};
        List<Value> forward = new ArrayList<>(List.of(
                Value.given("x", x),
                value("mean", channels),
                value("variance", channels),
                Value.given("scale", scale),
                Value.given("shift", shift)));
        Value mean = forward.get(1);
        Value variance = forward.get(2);
        Value out = value("y", x.shape());
        Value[] back = {
            value("dx", x.shape()),
            value("dmean", channels),
            value("dvariance", channels),
            value("dscale", channels),
            value("dshift", channels)
        };
        program.add(NativeCall.of("moments").whole(axes).flags(false).on(forward.subList(0, 1), mean, variance));
        program.add(NativeCall.of("batchnorm").whole(1, 1, 1).real(EPS).on(forward, out));
        List<Value> backward = new ArrayList<>(forward);
        backward.add(Value.given("dy", dy));
        program.add(NativeCall.of("batchnorm_bp").whole(1, 1, 1).real(EPS).on(backward, back));
        List.of(mean, variance, out, back[0], back[3], back[4]).forEach(value -> program.want(value.name(), value));
        Rewrites.apply(program);
        program.tidy();
        assertThat(program.operations().stream().map(Operation::type))
                .containsExactlyInAnyOrder("batch_statistics", "batch_norm", "batch_norm_gradient");
        return program;
    }

    private static Value value(String name, long... shape) {
        return Value.computed(name, DataType.FLOAT, shape);
    }

    /** One channel of batch norm, from its formulas. */
    private static final class Definition {
        final double[] x;
        final double[] y;
        final double[] dx;
        final double mean;
        final double variance;
        final double dScale;
        final double dShift;

        Definition(INDArray batch, INDArray gradient, int channel, double scale, double shift) {
            x = channel(batch, channel);
            double[] dy = channel(gradient, channel);
            int n = x.length;
            y = new double[n];
            dx = new double[n];
            mean = Arrays.stream(x).sum() / n;
            variance = Arrays.stream(x).map(v -> (v - mean) * (v - mean)).sum() / n;
            double deviation = Math.sqrt(variance + EPS);
            double products = 0;
            for (int i = 0; i < n; i++) {
                y[i] = (x[i] - mean) / deviation * scale + shift;
                products += dy[i] * (x[i] - mean) / deviation;
            }
            dScale = products;
            dShift = Arrays.stream(dy).sum();
            for (int i = 0; i < n; i++) {
                double normal = (x[i] - mean) / deviation;
                dx[i] = scale / deviation * (dy[i] - dShift / n - normal * dScale / n);
            }
        }

        static double[] channel(INDArray array, int channel) {
            int samples = (int) array.size(0);
            int channels = (int) array.size(1);
            int pixels = (int) (array.length() / samples / channels);
            double[] values = new double[samples * pixels];
            for (int i = 0; i < values.length; i++) {
                values[i] = array.data().getFloat(((long) i / pixels * channels + channel) * pixels + i % pixels);
            }
            return values;
        }
    }
}
