package org.netkiln.interact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.netkiln.layout.Box;
import org.netkiln.layout.Point;

class ViewportTest {
    private final Viewport viewport = new Viewport(2, 100, 50, 800, 600);

    @Test
    void aPointOfTheCanvasIsScaledAndShifted() {
        assertThat(viewport.toScreen(new Point(30, 40))).isEqualTo(new Point(160, 130));
    }

    @Test
    void andBack() {
        assertThat(viewport.toCanvas(new Point(160, 130))).isEqualTo(new Point(30, 40));
    }

    @Test
    void whatIsVisibleIsTheWindowInCanvasUnits() {
        assertThat(viewport.visible()).isEqualTo(new Box(-50, -25, 400, 300));
    }

    @Property(tries = 200)
    void zoomingKeepsThePointUnderTheCursor(
            @ForAll @DoubleRange(min = 0.01, max = 100) double factor,
            @ForAll @DoubleRange(min = -1e4, max = 1e4) double x,
            @ForAll @DoubleRange(min = -1e4, max = 1e4) double y) {
        Point before = viewport.toScreen(new Point(x, y));
        Point after = viewport.zoomAt(new Point(x, y), factor).toScreen(new Point(x, y));

        assertThat(after.x()).isCloseTo(before.x(), within(1e-6));
        assertThat(after.y()).isCloseTo(before.y(), within(1e-6));
    }

    @Test
    void zoomingEndsAtFourHundredPercent() {
        assertThat(viewport.zoomAt(new Point(0, 0), 100).scale()).isEqualTo(4);
    }

    @Test
    void andAtTenPercent() {
        assertThat(viewport.zoomAt(new Point(0, 0), 0.001).scale()).isEqualTo(0.1);
    }

    @Test
    void aFactorThatIsNoNumberZoomsToAHundredPercent() {
        assertThat(viewport.zoomAt(new Point(0, 0), Double.NaN).scale()).isEqualTo(1);
    }

    @Test
    void fittingShowsAllInTheMiddle() {
        Viewport fitted = viewport.fit(new Box(1000, 1000, 1440, 400));

        assertThat(fitted.scale()).isEqualTo(0.5);
        assertThat(fitted.centre()).isEqualTo(new Point(1720, 1200));
    }

    @Test
    void fittingNeverEnlarges() {
        assertThat(viewport.fit(new Box(0, 0, 10, 10)).scale()).isEqualTo(1);
    }

    @Test
    void fittingNothingIsHarmless() {
        assertThat(Viewport.of(0, 0).fit(Box.NOTHING).scale()).isEqualTo(0.1);
    }

    @Test
    void whatIsInViewIsRevealedAsItIs() {
        assertThat(viewport.reveal(new Box(100, 100, 50, 50))).isEqualTo(viewport);
    }

    @Test
    void whatLiesToTheRightIsRevealedWithAMargin() {
        Viewport panned = viewport.reveal(new Box(400, 100, 50, 50));

        assertThat(panned.toScreen(new Point(450, 100)).x()).isEqualTo(760);
        assertThat(panned.y()).isEqualTo(viewport.y());
    }

    @Test
    void ofWhatIsTooLargeTheTopLeftCornerIsRevealed() {
        assertThat(viewport.reveal(new Box(500, 500, 5000, 5000)).toScreen(new Point(500, 500)))
                .isEqualTo(new Point(0, 0));
    }
}
