package org.netkiln.layer.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.netkiln.tensor.Axis;
import org.netkiln.tensor.Dim;

/** Arithmetic is written as people write it, and comes out as it is written. */
class TermTest {
    private static final Term HEIGHT = Term.of("H", 28);
    private static final Term KERNEL = Term.of("k", 3);

    @Test
    void isWrittenInNumbersAndInNames() {
        Term rows = HEIGHT.minus(KERNEL).over(Term.of("s", 2), Rounding.DOWN).plus(Term.of(1));

        assertThat(rows).hasToString("⌊(28 − 3)/2⌋ + 1");
        assertThat(rows.rule()).isEqualTo("⌊(H − k)/s⌋ + 1");
        assertThat(rows.result()).isEqualTo("13");
    }

    @Test
    void roundingShowsOnlyWhereItMatters() {
        Term even = HEIGHT.minus(Term.of(4)).over(Term.of(2), Rounding.UP);

        assertThat(even).hasToString("(28 − 4)/2");
        assertThat(even.rule()).isEqualTo("⌈(H − 4)/2⌉");
    }

    @Test
    void roundsUpOrDown() {
        assertThat(HEIGHT.over(KERNEL, Rounding.UP).result()).isEqualTo("10");
        assertThat(HEIGHT.over(KERNEL, Rounding.DOWN).result()).isEqualTo("9");
        assertThat(Term.of(-5).over(Term.of(2), Rounding.DOWN).result()).isEqualTo("−3");
        assertThat(Term.of(-5).over(Term.of(2), Rounding.UP).result()).isEqualTo("−2");
    }

    @Test
    void parenthesesStandOnlyWhereTheyAreNeeded() {
        Term sum = Term.of(1).plus(Term.of(2));

        assertThat(sum.times(Term.of(3))).hasToString("(1 + 2)·3");
        assertThat(Term.of(4).times(Term.of(6).over(Term.of(2), Rounding.NONE))).hasToString("4·(6/2)");
        assertThat(Term.of(9).minus(sum)).hasToString("9 − (1 + 2)");
        assertThat(Term.of(9).minus(Term.of(2).times(Term.of(3)))).hasToString("9 − 2·3");
        assertThat(Term.of(9).plus(sum)).hasToString("9 + 1 + 2");
        assertThat(Term.of(8).times(Term.of(3)).over(Term.of(2).times(Term.of(3)), Rounding.NONE))
                .hasToString("8·3/(2·3)");
    }

    @Test
    void whatIsUnknownStaysUnknown() {
        Term unknown = Term.of("H", Dim.unknown(Axis.HEIGHT)).plus(Term.of(1));

        assertThat(unknown).hasToString("? + 1");
        assertThat(unknown.result()).isEqualTo("?");
        assertThat(unknown.value()).isEmpty();
        assertThat(unknown.rule()).isEqualTo("H + 1");
    }

    @Test
    void nothingOverflows() {
        Term huge = Term.of(Long.MAX_VALUE);

        assertThat(huge.times(huge).value())
                .contains(BigInteger.valueOf(Long.MAX_VALUE).pow(2));
    }
}
