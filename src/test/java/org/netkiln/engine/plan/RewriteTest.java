package org.netkiln.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netkiln.engine.plan.BeforeAndAfter.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Each rewrite against the operations it replaces, on the shapes of real networks, run after run with other numbers. */
class RewriteTest {
    /** Sums of thousands of numbers in single precision, in whatever order. */
    private static final int SUMS = 20;

    private static final long[] IMAGES = {64, 6, 24, 24};

    private final BeforeAndAfter both = new BeforeAndAfter();

    @Test
    void sigmoidByTanh() {
        both.input("x", IMAGES);
        both.compare(new SigmoidByTanh(), 1, (program, in) -> {
            Value y = value("y", IMAGES);
            program.add(NativeCall.of("sigmoid").on(List.of(in.get("x")), y));
            program.want("y", y);
        });
    }

    @Test
    void sigmoidGradientFromTheOutput() {
        both.input("x", IMAGES);
        both.input("dy", IMAGES);
        both.compare(new SigmoidGradient(), 1, (program, in) -> {
            Value y = value("y", IMAGES);
            Value dx = value("dx", IMAGES);
            program.add(NativeCall.of("sigmoid").on(List.of(in.get("x")), y));
            program.add(NativeCall.of("sigmoid_bp").on(List.of(in.get("x"), in.get("dy")), dx));
            program.want("y", y);
            program.want("dx", dx);
        });
    }

    @Test
    void tanhGradientFromTheOutput() {
        both.input("x", IMAGES);
        both.input("dy", IMAGES);
        both.compare(new TanhGradient(), 1, (program, in) -> {
            Value y = value("y", IMAGES);
            Value dx = value("dx", IMAGES);
            program.add(NativeCall.of("tanh").on(List.of(in.get("x")), y));
            program.add(NativeCall.of("tanh_bp").on(List.of(in.get("x"), in.get("dy")), dx));
            program.want("dx", dx);
        });
    }

    @Test
    void reluGradientByMasks() {
        both.input("x", IMAGES);
        both.input("dy", IMAGES);
        both.compare(new ReluGradient(), 1, (program, in) -> {
            Value y = value("y", IMAGES);
            Value dx = value("dx", IMAGES);
            program.add(NativeCall.of("relu").real(0).on(List.of(in.get("x")), y));
            program.add(NativeCall.of("relu_bp").real(0).on(List.of(y, in.get("dy")), dx));
            program.want("dx", dx);
        });
    }

    @Test
    void reluGradientIsZeroWhereTheOutputIsMinusZero() {
        INDArray y = Nd4j.createFromArray(-0.0f, 0.0f, Float.MIN_VALUE, 3.0f);
        INDArray dy = Nd4j.createFromArray(1.0f, 2.0f, 3.0f, 4.0f);
        Program program = new Program();
        Value x = Value.given("x", y);
        Value relu = value("y", 4);
        Value dx = value("dx", 4);
        program.add(NativeCall.of("relu").real(0).on(List.of(x), relu));
        program.add(NativeCall.of("relu_bp").real(0).on(List.of(relu, Value.given("dy", dy)), dx));
        program.want("dx", dx);
        BeforeAndAfter.apply(new ReluGradient(), program);
        try (Plan plan = new Plan(program, MemoryLayout.of(program, true), Lane.alone(4))) {
            plan.run();
            assertThat(plan.result("dx").toFloatVector()).containsExactly(0, 0, 3, 4);
        }
    }

    @ParameterizedTest
    @CsvSource({"sigmoid,false", "tanh,false", "relu,true"})
    void poolBeforeActivation(String function, boolean gradientOfOutput) {
        both.input("x", IMAGES);
        both.input("dp", 64, 6, 12, 12);
        both.compare(new PoolBeforeActivation(), 2, (program, in) -> {
            Value y = value("y", IMAGES);
            Value p = value("p", 64, 6, 12, 12);
            Value dy = value("dy", IMAGES);
            Value dx = value("dx", IMAGES);
            Value seen = gradientOfOutput ? y : in.get("x");
            program.add(NativeCall.of(function).real(0).on(List.of(in.get("x")), y));
            program.add(pool("maxpool2d").on(List.of(y), p));
            program.add(pool("maxpool2d_bp").on(List.of(y, in.get("dp")), dy));
            program.add(NativeCall.of(function + "_bp").real(0).on(List.of(seen, dy), dx));
            program.want("p", p);
            program.want("dx", dx);
        });
    }

    @Test
    void anActivationThatIsWatchedStaysBeforePooling() {
        both.input("x", IMAGES);
        Program program = both.program((made, in) -> {
            Value y = value("y", IMAGES);
            Value p = value("p", 64, 6, 12, 12);
            made.add(NativeCall.of("sigmoid").on(List.of(in.get("x")), y));
            made.add(pool("maxpool2d").on(List.of(y), p));
            made.want("p", p);
            made.want("y", y);
        });
        assertThat(BeforeAndAfter.apply(new PoolBeforeActivation(), program)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6})
    void convolutionWeightGradientWithoutCopies(int channels) {
        both.input("x", 64, channels, 12, 12);
        both.input("dy", 64, 16, 8, 8);
        both.compare(new ConvolutionWeightGradient(), 3, (program, in) -> {
            Value x = value("x'", channels, 64, 12, 12);
            Value dy = value("dy'", 16, 64, 8, 8);
            Value dw = value("dw'", channels, 16, 5, 5);
            Value result = value("dw", 16, channels, 5, 5);
            program.add(NativeCall.of("permute").whole(1, 0, 2, 3).on(List.of(in.get("x")), x));
            program.add(NativeCall.of("permute").whole(1, 0, 2, 3).on(List.of(in.get("dy")), dy));
            program.add(NativeCall.of("conv2d")
                    .whole(8, 8, 1, 1, 0, 0, 1, 1, 0, 0, 1)
                    .on(List.of(x, dy), dw));
            program.add(NativeCall.of("permute").whole(1, 0, 2, 3).on(List.of(dw), result));
            program.want("dw", result);
        });
    }

    @Test
    void biasGradientOfImages() {
        both.input("dy", 64, 16, 8, 8);
        both.compare(new BiasGradient(), SUMS, (program, in) -> {
            Value db = value("db", 16);
            program.add(NativeCall.of("reduce_sum").whole(0, 2, 3).flags(false).on(List.of(in.get("dy")), db));
            program.want("db", db);
        });
    }

    @Test
    void biasGradientOfRows() {
        both.input("dy", 64, 120);
        both.compare(new BiasGradient(), SUMS, (program, in) -> {
            Value db = value("db", 120);
            program.add(NativeCall.of("reduce_sum").whole(0).flags(false).on(List.of(in.get("dy")), db));
            program.want("db", db);
        });
    }

    @ParameterizedTest
    @CsvSource({"64,1,28,28", "8,16,40,40", "64,300,1,1"})
    void batchStatistics(int samples, int channels, int height, int width) {
        long[] shape = height == 1 ? new long[] {samples, channels} : new long[] {samples, channels, height, width};
        long[] axes = height == 1 ? new long[] {0} : new long[] {0, 2, 3};
        both.input("x", shape);
        both.compare(new BatchStatistics(), SUMS, (program, in) -> {
            Value mean = value("mean", channels);
            Value variance = value("variance", channels);
            program.add(NativeCall.of("moments").whole(axes).flags(false).on(List.of(in.get("x")), mean, variance));
            program.want("mean", mean);
            program.want("variance", variance);
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void crossEntropyFromClassNumbers(boolean training) {
        both.input("logits", 64, 10);
        both.labels("labels", 64);
        both.compare(new CrossEntropy(), 1, (program, in) -> {
            Value oneHot = value("onehot", 64, 10);
            Value loss = Value.computed("loss", DataType.FLOAT);
            Value weights = Value.constant("weights", Nd4j.ones(DataType.FLOAT, 1));
            program.add(NativeCall.of("onehot").whole(-1, 10).real(1, 0).on(List.of(in.get("labels")), oneHot));
            List<Value> operands = List.of(in.get("logits"), weights, oneHot);
            program.add(
                    NativeCall.of("softmax_cross_entropy_loss").whole(2).real(0).on(operands, loss));
            program.want("loss", loss);
            if (training) {
                Value gradient = value("gradient", 64, 10);
                program.add(NativeCall.of("softmax_cross_entropy_loss_grad")
                        .whole(2)
                        .real(0)
                        .on(operands, gradient, value("dw", 1), value("dt", 64, 10)));
                program.want("gradient", gradient);
            }
        });
    }

    @Test
    void squaredError() {
        both.input("prediction", 64, 10);
        both.input("target", 64, 10);
        both.compare(new SquaredError(), SUMS, (program, in) -> {
            Value loss = Value.computed("loss", DataType.FLOAT);
            Value gradient = value("gradient", 64, 10);
            Value weights = Value.constant("weights", Nd4j.ones(DataType.FLOAT, 1));
            List<Value> operands = List.of(in.get("prediction"), weights, in.get("target"));
            program.add(NativeCall.of("mean_sqerr_loss").whole(2).on(operands, loss));
            program.add(NativeCall.of("mean_sqerr_loss_grad")
                    .whole(2)
                    .on(operands, gradient, value("dw", 1), value("dt", 64, 10)));
            program.want("loss", loss);
            program.want("gradient", gradient);
        });
    }

    private static NativeCall pool(String name) {
        return NativeCall.of(name).whole(2, 2, 2, 2, 0, 0, 1, 1, 0, 0, 0);
    }
}
