package org.netkiln.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SketchTest {
    private final Sketch sketch = new Sketch();

    @Test
    void aStrokeIsFullInItsMiddleAndSoftAtItsEdge() {
        sketch.stroke(0.25, 0.5, 0.75, 0.5, false);

        assertThat(at(56, 56)).isEqualTo(255);
        assertThat(at(56, 51)).isBetween(1, 254);
        assertThat(at(56, 40)).isZero();
    }

    @Test
    void theRubberTakesAStrokeAway() {
        sketch.stroke(0.25, 0.5, 0.75, 0.5, false);
        sketch.stroke(0.25, 0.5, 0.75, 0.5, true);

        assertThat(at(56, 56)).isZero();
    }

    @Test
    void aStrokeMayLeaveTheBox() {
        sketch.stroke(-0.5, 0, 1.5, 1, false);

        assertThat(sketch.isEmpty()).isFalse();
    }

    @Test
    void clearedItIsEmpty() {
        sketch.stroke(0, 0, 1, 1, false);
        sketch.clear();

        assertThat(sketch.isEmpty()).isTrue();
    }

    private int at(int x, int y) {
        return Byte.toUnsignedInt(sketch.picture().bytes()[y * Sketch.SIDE + x]);
    }
}
