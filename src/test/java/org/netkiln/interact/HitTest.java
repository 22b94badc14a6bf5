package org.netkiln.interact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Wire;
import org.netkiln.layout.Box;
import org.netkiln.layout.Point;

class HitTest {
    private final Stage stage = Stage.row();

    @Test
    void aPortIsHitALittleBesideIt() {
        assertThat(at(Stage.beside(stage.output("one"), 8, 0)))
                .isInstanceOfSatisfying(
                        Hit.OnPort.class,
                        hit -> assertThat(hit.socket().port()).isEqualTo(Port.output(PortRef.of("one"))));
    }

    @Test
    void onlyPixelsCount() {
        stage.look(Viewport.of(1200, 800).zoomTo(4));

        assertThat(at(Stage.beside(stage.output("one"), 8, 0))).isNotInstanceOf(Hit.OnPort.class);
    }

    @Test
    void fromFarAwayPortsDoNotHideTheirNode() {
        stage.look(Viewport.of(1200, 800).zoomTo(0.1));

        assertThat(at(stage.on("one"))).isInstanceOf(Hit.OnItem.class);
    }

    @Test
    void aNodeLiesAboveANote() {
        stage.note("note1", 380, 190);

        assertThat(at(stage.on("one"))).isInstanceOf(Hit.OnItem.class);
    }

    @Test
    void ofTwoNodesTheOneDrawnLaterLiesAbove() {
        stage.node("above", "same", 400, 200);

        assertThat(at(stage.on("one")))
                .isInstanceOfSatisfying(
                        Hit.OnItem.class, hit -> assertThat(hit.item().id()).isEqualTo("above"));
    }

    @Test
    void aWireIsHitAlongItsCurve() {
        stage.node("low", "same", 800, 600).wire("one", "low");
        Point middle = stage.on(Wire.of("one", "low"));

        assertThat(at(middle))
                .isInstanceOfSatisfying(
                        Hit.OnWire.class, hit -> assertThat(hit.link().wire()).isEqualTo(Wire.of("one", "low")));
        assertThat(at(Stage.beside(middle, 60, 0))).isInstanceOf(Hit.OnNothing.class);
    }

    @Test
    void aWireThatLeadsBackIsHitBetweenTheRows() {
        stage.node("next", "same", 0, 500).wire("sink", "next");

        assertThat(at(stage.on(Wire.of("sink", "next")))).isInstanceOf(Hit.OnWire.class);
    }

    @Test
    void aFrameIsHitOnItsLineAndItsTitleButNotWithin() {
        stage.group("block1", "one", "two");
        Box frame = stage.scene().frames().get(0).box();

        assertThat(at(new Point(frame.x(), frame.bottom() - 10))).isInstanceOf(Hit.OnFrame.class);
        assertThat(at(new Point(frame.x() + 50, frame.y() + 10))).isInstanceOf(Hit.OnFrame.class);
        assertThat(at(new Point(frame.x() + 12, frame.bottom() - 12))).isInstanceOf(Hit.OnNothing.class);
    }

    private Hit at(Point point) {
        return Hit.at(point, stage.context());
    }
}
