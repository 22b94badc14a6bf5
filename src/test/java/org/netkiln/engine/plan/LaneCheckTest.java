package org.netkiln.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

/** What may be done to a sum over samples so that the lanes' results still add up to the whole batch's. */
class LaneCheckTest {
    private final Value x = Value.given("x", Nd4j.create(DataType.FLOAT, 8, 4));
    private final Value sum = value("sum", 1, 4);
    private final Program program = new Program();

    LaneCheckTest() {
        Value ones = Value.constant("ones", Nd4j.ones(DataType.FLOAT, 1, 8));
        program.add(NativeCall.of("matmul").on(List.of(ones, x), sum));
    }

    @Test
    void itMayBeMovedAndCutAndPutTogether() {
        Value turned = value("turned", 4, 1);
        Value cut = value("cut", 2, 1);
        program.add(NativeCall.of("permute").whole(1, 0).on(List.of(sum), turned));
        program.add(NativeCall.of("strided_slice").on(List.of(turned), cut));
        program.add(NativeCall.of("concat").whole(0).on(List.of(turned, cut), value("result", 6, 1)));

        assertThat(isDivisible()).isTrue();
    }

    @Test
    void zerosAroundItAddUpToZeros() {
        program.add(pad(0));

        assertThat(isDivisible()).isTrue();
    }

    @Test
    void otherNumbersAroundItDoNotAddUp() {
        program.add(pad(1));

        assertThat(isDivisible()).isFalse();
    }

    @Test
    void itMayNotBePutTogetherWithWhatIsTheSameInAllLanes() {
        Value same = Value.given("same", Nd4j.create(DataType.FLOAT, 1, 4));
        program.add(NativeCall.of("concat").whole(0).on(List.of(sum, same), value("result", 2, 4)));

        assertThat(isDivisible()).isFalse();
    }

    @Test
    void aCurveOfItIsNotTheSumOfCurves() {
        program.add(NativeCall.of("tanh").on(List.of(sum), value("result", 1, 4)));

        assertThat(isDivisible()).isFalse();
    }

    private boolean isDivisible() {
        Operation last = program.operations().get(program.operations().size() - 1);
        program.want("result", last.out());
        return LaneCheck.isDivisible(program, Set.of("x"), Set.of("result"));
    }

    private Operation pad(double value) {
        Value margins = Value.constant("margins", Nd4j.createFromArray(new int[][] {{0, 0}, {1, 1}}));
        return NativeCall.of("pad").whole(0).real(value).on(List.of(sum, margins), value("result", 1, 6));
    }

    private static Value value(String name, long... shape) {
        return Value.computed(name, DataType.FLOAT, shape);
    }
}
