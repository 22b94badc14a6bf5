package org.netkiln.engine.plan;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.netkiln.engine.plan.MemoryLayout.Slot;

/** {@code b} is made of {@code a}, {@code c} of {@code b} alone, {@code d} of {@code a} and {@code c}. */
class LayoutCheckTest {
    private final Value a = value("a");
    private final Value b = value("b");
    private final Value c = value("c");
    private final Value d = value("d");
    private final Program program = new Program();

    @BeforeEach
    void write() {
        program.add(operation(List.of(), a));
        program.add(operation(List.of(a), b));
        program.add(operation(List.of(b), c).mayOverwrite(0));
        program.add(operation(List.of(a, c), d));
        program.want("d", d);
    }

    @Test
    void memoryOfWhatIsNoLongerNeededMayBeUsedAgain() {
        assertThatCode(() -> check(0, 64, 128, 64)).doesNotThrowAnyException();
    }

    @Test
    void anOperationThatDoesNotSaySoMustNotWriteOverWhatItReads() {
        assertThatThrownBy(() -> check(0, 64, 128, 128)).hasMessageContaining("d[16] lies on c[16]");
        assertThatThrownBy(() -> check(0, 64, 128, 0)).hasMessageContaining("d[16] lies on a[16]");
    }

    @Test
    void anOperationMayWriteWhereItsLastReadOperandLiesIfItSaysSo() {
        assertThatCode(() -> check(0, 64, 64, 128)).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(0, 0, 64, 128)).hasMessageContaining("b[16] lies on a[16]");
    }

    @Test
    void valuesThatOverlapInPartAreFound() {
        assertThatThrownBy(() -> check(64, 128, 96, 256)).hasMessageContaining("c[16] lies on a[16]");
        assertThatThrownBy(() -> check(96, 256, 64, 512)).hasMessageContaining("c[16] lies on a[16]");
    }

    private void check(long... offsets) {
        Map<Value, Slot> slots = new IdentityHashMap<>();
        List<Value> values = List.of(a, b, c, d);
        for (int i = 0; i < offsets.length; i++) {
            slots.put(values.get(i), new Slot(DataType.FLOAT, offsets[i], 64));
        }
        LayoutCheck.check(program, new MemoryLayout(slots, Map.of()), Lives.of(program));
    }

    private static Operation operation(List<Value> in, Value out) {
        return Operation.of("any", (inputs, outputs, lane) -> () -> {}, in, List.of(out));
    }

    private static Value value(String name) {
        return Value.computed(name, DataType.FLOAT, 16);
    }
}
