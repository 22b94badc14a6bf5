package org.netkiln.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netkiln.engine.plan.BeforeAndAfter.value;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Pooling's own kernels against the native operations; what those leave open is as in PyTorch. */
class PoolingTest {
    private static final long[] PLANES = {8, 3};

    private final BeforeAndAfter both = new BeforeAndAfter();

    /** Pairs of height and width. */
    private record Pooling(long[] kernel, long[] stride, long[] padding, long[] image) {
        NativeCall call(String name) {
            long countPadding = name.startsWith("avg") ? 1 : 0;
            return NativeCall.of(name)
                    .whole(
                            kernel[0],
                            kernel[1],
                            stride[0],
                            stride[1],
                            padding[0],
                            padding[1],
                            1,
                            1,
                            0,
                            countPadding,
                            0);
        }

        long[] in() {
            return new long[] {PLANES[0], PLANES[1], image[0], image[1]};
        }

        long[] out() {
            return new long[] {PLANES[0], PLANES[1], count(0), count(1)};
        }

        private long count(int direction) {
            return (image[direction] + 2 * padding[direction] - kernel[direction]) / stride[direction] + 1;
        }
    }

    static Stream<Pooling> poolings() {
        return Stream.of(
                new Pooling(pair(2, 2), pair(2, 2), pair(0, 0), pair(24, 24)),
                new Pooling(pair(2, 2), pair(2, 2), pair(0, 0), pair(7, 9)),
                new Pooling(pair(3, 3), pair(2, 2), pair(1, 1), pair(9, 10)),
                new Pooling(pair(3, 3), pair(1, 1), pair(1, 1), pair(6, 6)),
                new Pooling(pair(3, 2), pair(1, 3), pair(1, 0), pair(8, 11)),
                new Pooling(pair(4, 4), pair(4, 4), pair(0, 0), pair(4, 4)));
    }

    private static long[] pair(long height, long width) {
        return new long[] {height, width};
    }

    @ParameterizedTest
    @MethodSource("poolings")
    void maxPooling(Pooling pooling) {
        compare(new MaxPool(), "maxpool2d", pooling);
    }

    @ParameterizedTest
    @MethodSource("poolings")
    void averagePooling(Pooling pooling) {
        compare(new AveragePool(), "avgpool2d", pooling);
    }

    private void compare(Rewrite rewrite, String type, Pooling pooling) {
        both.input("x", pooling.in());
        both.input("dy", pooling.out());
        both.compare(rewrite, 1, (program, in) -> {
            Value y = value("y", pooling.out());
            Value dx = value("dx", pooling.in());
            program.add(pooling.call(type).on(List.of(in.get("x")), y));
            program.add(pooling.call(type + "_bp").on(List.of(in.get("x"), in.get("dy")), dx));
            program.want("y", y);
            program.want("dx", dx);
        });
    }

    @Test
    void maxPoolingWithoutAGradientNotesNoPlaces() {
        both.input("x", 8, 3, 6, 6);
        both.compare(new MaxPool(), 0, (program, in) -> {
            Value y = value("y", 8, 3, 3, 3);
            program.add(square(2).call("maxpool2d").on(List.of(in.get("x")), y));
            program.want("y", y);
        });
    }

    @Test
    void theFirstOfEqualElementsGetsTheGradient() {
        float[] x = {-0.0f, 0.0f, 1, 2, 0.0f, -0.0f, 2, 2, 3, 3, -1, -1, 3, 3, -1, -1};
        float[] dx = {1, 0, 0, 2, 0, 0, 0, 0, 3, 0, 4, 0, 0, 0, 0, 0};
        assertThat(run(x, 1, 2, 3, 4).get("dx").toFloatVector()).containsExactly(dx);
    }

    @Test
    void whatIsNotANumberIsTheLargest() {
        float[] x = {0, 1, 1, Float.NaN, 2, 3, 3, 1, Float.NaN, 0, 5, 5, 0, 0, 5, 5};
        assertThat(run(x, 1, 1, 1, 1).get("y").toFloatVector()).containsExactly(3, Float.NaN, Float.NaN, 5);
    }

    /** One plane of 4×4 in windows of 2×2. */
    private static Map<String, INDArray> run(float[] x, float... dy) {
        Program program = new Program();
        Value in = Value.given("x", Nd4j.createFromArray(x).reshape(1, 1, 4, 4));
        Value back = Value.given("dy", Nd4j.createFromArray(dy).reshape(1, 1, 2, 2));
        Value y = value("y", 1, 1, 2, 2);
        Value dx = value("dx", 1, 1, 4, 4);
        program.add(square(2).call("maxpool2d").on(List.of(in), y));
        program.add(square(2).call("maxpool2d_bp").on(List.of(in, back), dx));
        program.want("y", y);
        program.want("dx", dx);
        BeforeAndAfter.apply(new MaxPool(), program);
        try (Plan plan = new Plan(program, MemoryLayout.of(program, true), Lane.alone(1))) {
            plan.run();
            return Map.of(
                    "y",
                    plan.result("y").dup().reshape(-1),
                    "dx",
                    plan.result("dx").dup().reshape(-1));
        }
    }

    private static Pooling square(long size) {
        return new Pooling(pair(size, size), pair(size, size), pair(0, 0), pair(2 * size, 2 * size));
    }

    @Test
    void hugeWindowsStayNative() {
        both.input("x", 8, 3, 14, 14);
        Program program = both.program((made, in) -> {
            Value y = value("y", 8, 3, 1, 1);
            made.add(square(14).call("avgpool2d").on(List.of(in.get("x")), y));
            made.want("y", y);
        });
        assertThat(BeforeAndAfter.apply(new AveragePool(), program)).isFalse();
    }
}
