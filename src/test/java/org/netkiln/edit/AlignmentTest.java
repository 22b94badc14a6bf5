package org.netkiln.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.netkiln.edit.Alignment.Extent;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.Position;

class AlignmentTest {
    private static final Map<String, Extent> EXTENTS = new LinkedHashMap<>(Map.of(
            "a", new Extent(new Position(0, 0), 100, 40),
            "b", new Extent(new Position(30, 100), 20, 10),
            "c", new Extent(new Position(200, 60), 60, 20)));

    @Test
    void alignsLeftCentreAndRight() {
        assertThat(xs(Alignment.LEFT)).containsExactly(0.0, 0.0, 0.0);
        assertThat(xs(Alignment.CENTRE)).containsExactly(80.0, 120.0, 100.0);
        assertThat(xs(Alignment.RIGHT)).containsExactly(160.0, 240.0, 200.0);
    }

    @Test
    void alignsTopMiddleAndBottom() {
        assertThat(ys(Alignment.TOP)).containsExactly(0.0, 0.0, 0.0);
        assertThat(ys(Alignment.MIDDLE)).containsExactly(35.0, 50.0, 45.0);
        assertThat(ys(Alignment.BOTTOM)).containsExactly(70.0, 100.0, 90.0);
    }

    @Test
    void leavesTheOtherDirectionAlone() {
        assertThat(ys(Alignment.LEFT)).containsExactly(0.0, 100.0, 60.0);
        assertThat(xs(Alignment.TOP)).containsExactly(0.0, 30.0, 200.0);
    }

    @Test
    void distributesWithEqualGaps() {
        assertThat(xs(Alignment.ACROSS)).containsExactly(0.0, 140.0, 200.0);
        assertThat(ys(Alignment.DOWN)).containsExactly(0.0, 100.0, 60.0);
    }

    @Test
    void twoCannotBeDistributed() {
        Map<String, Extent> two = new LinkedHashMap<>(EXTENTS);
        two.remove("b");

        assertThat(Alignment.ACROSS.of(two).applyTo(network())).isEqualTo(network());
    }

    private static List<Double> xs(Alignment alignment) {
        return moved(alignment).stream().map(Position::x).toList();
    }

    private static List<Double> ys(Alignment alignment) {
        return moved(alignment).stream().map(Position::y).toList();
    }

    private static List<Position> moved(Alignment alignment) {
        return alignment.of(EXTENTS).applyTo(network()).nodes().stream()
                .map(Node::at)
                .toList();
    }

    private static Network network() {
        return Network.of(
                List.of("a", "b", "c").stream()
                        .map(id -> Node.of(id, "same").at(EXTENTS.get(id).at()))
                        .toList(),
                List.of());
    }
}
