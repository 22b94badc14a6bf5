package org.netkiln.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netkiln.param.Kind;

class RawTextTest {
    private static final Kind<?> WHOLE = new Kind.Whole(0, 100);
    private static final Kind<?> REAL = new Kind.Real(0, 1);
    private static final Kind<?> PAIR = new Kind.Pair(0, true);
    private static final Kind<?> SIZES = new Kind.Sizes(new Kind.Whole(1, 100), 1, 6);

    @Test
    void oneNumberStaysOne() {
        assertThat(RawText.read(WHOLE, " 5 ")).contains(5);
        assertThat(RawText.read(PAIR, "5")).contains(5);
        assertThat(RawText.read(REAL, "1e-3")).contains(0.001);
    }

    @Test
    void twoSizesAreWrittenWithATimesSign() {
        assertThat(RawText.write(List.of(3, 5))).isEqualTo("3×5");
        assertThat(RawText.read(PAIR, "3x5")).contains(List.of(3, 5));
        assertThat(RawText.read(PAIR, "3, 5")).contains(List.of(3, 5));
    }

    @Test
    void anOpenSizeIsADash() {
        assertThat(RawText.write(Arrays.asList(null, 7))).isEqualTo("–×7");
        assertThat(RawText.read(PAIR, "–×7")).contains(Arrays.asList(null, 7));
    }

    @Test
    void listsTakeCommasBlanksAndBrackets() {
        assertThat(RawText.read(SIZES, "[1, 28, 28]")).contains(List.of(1, 28, 28));
        assertThat(RawText.read(SIZES, "1 28 28")).contains(List.of(1, 28, 28));
        assertThat(RawText.write(List.of(1, 28, 28))).isEqualTo("1, 28, 28");
    }

    @Test
    void wordsStayWordsForTheParameterToRefuse() {
        assertThat(RawText.read(WHOLE, "five")).contains("five");
    }

    @Test
    void aWholeNumberThatIsWrittenAsARealIsShownWithoutAPoint() {
        assertThat(RawText.write(1.0)).isEqualTo("1");
        assertThat(RawText.write(0.001)).isEqualTo("0.001");
    }

    @Test
    void nothingIsNothing() {
        assertThat(RawText.read(WHOLE, "  ")).isEmpty();
    }
}
