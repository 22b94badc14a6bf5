package org.netkiln.interact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netkiln.interact.Stage.beside;

import org.junit.jupiter.api.Test;
import org.netkiln.edit.Connect;
import org.netkiln.edit.Disconnect;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Wire;
import org.netkiln.layout.Point;
import org.netkiln.text.Text;

class DraggingWireTest {
    /** {@code a}, {@code b} and {@code c} in a row, a split below, and no wires. */
    private final Stage stage = new Stage()
            .node("a", "same", 0, 200)
            .node("b", "same", 400, 200)
            .node("c", "same", 800, 200)
            .node("both", "merge", 400, 500)
            .node("source", "source", 0, 500);

    @Test
    void aWireIsDrawnFromAnOutputToAnInput() {
        stage.drag(stage.output("a"), stage.input("b"));

        assertThat(stage.edits()).containsExactly(new Connect(PortRef.of("a"), PortRef.of("b")));
    }

    @Test
    void orBackwards() {
        stage.drag(stage.input("b"), stage.output("a"));

        assertThat(stage.edits()).containsExactly(new Connect(PortRef.of("a"), PortRef.of("b")));
    }

    @Test
    void meanwhileItsLooseEndIsAtThePointer() {
        Point at = beside(stage.output("a"), 60, 150);
        stage.press(stage.output("a")).move(at);

        assertThat(stage.overlay().wiring().orElseThrow().wire().to()).isEqualTo(at);
    }

    @Test
    void onlyPortsThatCanConnectLightUp() {
        stage.wire("a", "b").wire("b", "c");
        stage.press(stage.output("b")).move(beside(stage.output("b"), 30, 90));

        assertThat(stage.overlay().wiring().orElseThrow().lit())
                .contains(input("c"), input("both"), Port.input(new PortRef("both", 1)))
                .doesNotContain(input("a"), input("b"));
    }

    @Test
    void aPortNearbyPullsTheEndToIt() {
        stage.press(stage.output("a")).move(beside(stage.input("b"), -15, 8));

        LooseWire wire = stage.overlay().wiring().orElseThrow().wire();
        assertThat(wire.target()).contains(input("b"));
        assertThat(wire.to()).isEqualTo(stage.input("b"));
    }

    @Test
    void onACardItGoesToTheFirstPortThatIsFree() {
        stage.wire("c", "both");
        stage.drag(stage.output("a"), stage.on("both"));

        assertThat(stage.edits()).containsExactly(new Connect(PortRef.of("a"), new PortRef("both", 1)));
    }

    @Test
    void aPortThatIsTakenChangesItsWire() {
        stage.wire("c", "b");
        stage.drag(stage.output("a"), stage.input("b"));

        assertThat(stage.network().wires()).containsExactly(Wire.of("a", "b"));
    }

    @Test
    void whyAPortDoesNotTakeItIsSaidUnderThePointer() {
        stage.wire("a", "b").wire("b", "c");
        stage.press(stage.output("c")).move(stage.input("a"));

        assertThat(stage.overlay().wiring().orElseThrow().whyNot()).contains(Text.of("connect.circle", "a", "c"));
        assertThat(stage.overlay().cursor()).isEqualTo(Cursor.REFUSED);
    }

    @Test
    void andAgainWhenItIsLetGoOfThere() {
        stage.wire("a", "b").wire("b", "c");
        stage.drag(stage.output("c"), stage.input("a"));

        assertThat(stage.edits()).isEmpty();
        assertThat(stage.effects()).contains(new Effect.ShowWhyNot(Text.of("connect.circle", "a", "c")));
    }

    @Test
    void aNodeWithoutInputsSaysSo() {
        stage.drag(stage.output("a"), stage.on("source"));

        assertThat(stage.effects()).contains(new Effect.ShowWhyNot(Text.of("interact.no-input", "source")));
    }

    @Test
    void letGoOfAtItsOwnNodeItIsForgotten() {
        stage.drag(stage.output("a"), stage.on("a"));

        assertThat(stage.tool().isIdle()).isTrue();
        assertThat(stage.effects()).isEmpty();
    }

    @Test
    void escTakesItBack() {
        stage.press(stage.output("a")).move(stage.input("b")).key(Key.ESCAPE).release(stage.input("b"));

        assertThat(stage.edits()).isEmpty();
        assertThat(stage.overlay()).isEqualTo(Overlay.NONE);
    }

    @Test
    void aClickOnAPortSelectsItsNode() {
        stage.click(stage.output("a"));

        assertThat(stage.selection().nodes()).containsExactly("a");
    }

    @Test
    void aWiresEndIsDraggedFromOneInputToAnother() {
        stage.wire("a", "b");
        stage.drag(stage.input("b"), stage.input("c"));

        assertThat(stage.edits()).hasSize(1);
        assertThat(stage.network().wires()).containsExactly(Wire.of("a", "c"));
    }

    @Test
    void aWireWhoseEndIsTakenUpIsNotDrawn() {
        stage.wire("a", "b");
        stage.press(stage.input("b")).move(beside(stage.input("b"), 0, 100));

        assertThat(stage.overlay().wiring().orElseThrow().hidden()).contains(Wire.of("a", "b"));
        assertThat(stage.overlay().wiring().orElseThrow().wire().anchor()).isEqualTo(Port.output(PortRef.of("a")));
    }

    @Test
    void anEndThatIsPutBackChangesNothing() {
        stage.wire("a", "b");
        Point end = stage.input("b");
        stage.press(end).move(beside(end, 0, 100)).move(end).release(end);

        assertThat(stage.edits()).isEmpty();
    }

    @Test
    void anEndThatIsDroppedOnNothingTakesTheWireAway() {
        stage.wire("a", "b");
        stage.drag(stage.input("b"), beside(stage.input("b"), -60, -150));

        assertThat(stage.edits()).containsExactly(new Disconnect(Wire.of("a", "b")));
    }

    @Test
    void aDraggedWireComesAlongByItsNearerEnd() {
        stage.wire("a", "b");
        Point nearB = beside(stage.input("b"), -40, 0);
        stage.drag(nearB, stage.input("c"));

        assertThat(stage.network().wires()).containsExactly(Wire.of("a", "c"));
    }

    @Test
    void alsoByItsBeginning() {
        stage.wire("b", "c");
        Point nearB = beside(stage.output("b"), 40, 0);
        stage.drag(nearB, stage.output("a"));

        assertThat(stage.network().wires()).containsExactly(Wire.of("a", "c"));
    }

    @Test
    void aClickOnAWireSelectsIt() {
        stage.wire("a", "b").select("a");
        stage.click(stage.on(Wire.of("a", "b")));

        assertThat(stage.selection().wires()).containsExactly(Wire.of("a", "b"));
        assertThat(stage.selection().nodes()).isEmpty();
    }

    private static Port input(String node) {
        return Port.input(PortRef.of(node));
    }
}
