package org.netkiln.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

/** Expected boxes follow from the SVG specification by hand; curves come within a thousandth of a pixel of arcs. */
class IconPathTest {
    @Test
    void linesMayBeAbsoluteAndRelative() {
        assertThat(box("M2 3h4v5H2z")).isEqualTo(new Rectangle2D.Double(2, 3, 4, 5));
        assertThat(box("m1,1 l2-1 2 1L1 4Z")).isEqualTo(new Rectangle2D.Double(1, 0, 4, 4));
    }

    @Test
    void aSmoothCurveMirrorsTheControlPointBefore() {
        assertThat(IconPath.parse("M0 0C0 4 4 4 4 0S8-4 8 0").getBounds2D().getMinY())
                .isEqualTo(-4);
    }

    @Test
    void twoArcsMakeACircle() {
        Rectangle2D circle = new Area(IconPath.parse("M2.5 6a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0z")).getBounds2D();

        assertThat(circle.getMinX()).isCloseTo(2.5, offset(1e-3));
        assertThat(circle.getMaxX()).isCloseTo(9.5, offset(1e-3));
        assertThat(circle.getMinY()).isCloseTo(2.5, offset(1e-3));
        assertThat(circle.getMaxY()).isCloseTo(9.5, offset(1e-3));
    }

    @Test
    void whatIsNoPathIsRefused() {
        assertThatThrownBy(() -> IconPath.parse("M1 x")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Rectangle2D box(String path) {
        return IconPath.parse(path).getBounds2D();
    }
}
