package org.netkiln.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Runs a program as it is and rewritten, run after run with other numbers, and compares what both yield. */
final class BeforeAndAfter {
    private static final int RUNS = 6;

    private final Map<String, INDArray> inputs = new LinkedHashMap<>();

    /** Builds a program out of the values that stand for the inputs. */
    interface Maker {
        void make(Program program, Map<String, Value> in);
    }

    /** Numbers of either sign. */
    void input(String name, long... shape) {
        inputs.put(name, Nd4j.create(DataType.FLOAT, shape));
    }

    /** Class numbers below 10. */
    void labels(String name, long count) {
        inputs.put(name, Nd4j.create(DataType.INT, count));
    }

    static Value value(String name, long... shape) {
        return Value.computed(name, DataType.FLOAT, shape);
    }

    Program program(Maker maker) {
        Program program = new Program();
        Map<String, Value> in = new LinkedHashMap<>();
        inputs.forEach((name, array) -> in.put(name, Value.given(name, array)));
        maker.make(program, in);
        return program;
    }

    /** Whether the rewrite changed something. */
    static boolean apply(Rewrite rewrite, Program program) {
        boolean changed = false;
        for (Operation operation : List.copyOf(program.operations())) {
            changed |= program.operations().contains(operation) && rewrite.apply(program, operation);
        }
        program.tidy();
        return changed;
    }

    /** @param ulps how many units of single precision's rounding, at the largest value, results may be apart */
    void compare(Rewrite rewrite, int ulps, Maker maker) {
        Program plain = program(maker);
        Program rewritten = program(maker);
        assertThat(apply(rewrite, rewritten)).isTrue();
        Lane lane = Lane.alone((int) inputs.values().iterator().next().size(0));
        try (Plan expected = new Plan(plain, MemoryLayout.of(plain, false), lane);
                Plan actual = new Plan(rewritten, MemoryLayout.of(rewritten, true), lane)) {
            for (int run = 0; run < RUNS; run++) {
                fill(run);
                expected.run();
                actual.run();
                plain.wanted().keySet().forEach(name -> assertClose(name, actual, expected, ulps));
            }
        }
    }

    private void fill(int run) {
        inputs.forEach((name, array) -> {
            if (array.dataType() == DataType.INT) {
                SplittableRandom random = new SplittableRandom(run);
                for (int i = 0; i < array.length(); i++) {
                    array.putScalar(i, random.nextInt(10));
                }
            } else {
                array.assign(Graphs.random(name.hashCode() + run, array.shape())
                        .muli(3)
                        .addi(0.5));
            }
        });
    }

    private static void assertClose(String name, Plan actual, Plan expected, int ulps) {
        double scale = expected.result(name).amaxNumber().doubleValue();
        double difference =
                actual.result(name).sub(expected.result(name)).amaxNumber().doubleValue();
        assertThat(difference).as(name).isLessThanOrEqualTo(ulps * scale * 0x1.0p-22);
    }
}
