package org.netkiln.interact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.netkiln.edit.Connect;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Wire;
import org.netkiln.text.Text;

class WiringByKeysTest {
    private final Stage stage = new Stage()
            .node("a", "same", 0, 200)
            .node("b", "same", 400, 200)
            .node("c", "same", 800, 200)
            .node("below", "same", 400, 500);

    @Test
    void cStartsAWireToTheNearestPortThatTakesIt() {
        stage.select("a").key(Key.C);

        assertThat(target()).isEqualTo(Port.input(PortRef.of("b")));
        assertThat(stage.edits()).isEmpty();
    }

    @Test
    void thePortsThatCanConnectLightUp() {
        stage.select("a").key(Key.C);

        assertThat(stage.overlay().wiring().orElseThrow().lit())
                .containsExactlyInAnyOrder(
                        Port.input(PortRef.of("b")), Port.input(PortRef.of("c")), Port.input(PortRef.of("below")));
    }

    @Test
    void enterConnects() {
        stage.select("a").key(Key.C).key(Key.ENTER);

        assertThat(stage.edits()).containsExactly(new Connect(PortRef.of("a"), PortRef.of("b")));
        assertThat(stage.overlay()).isEqualTo(Overlay.NONE);
    }

    @Test
    void tabGoesThroughThePortsInReadingOrderAndRound() {
        stage.select("a").key(Key.C).key(Key.TAB);
        assertThat(target()).isEqualTo(Port.input(PortRef.of("c")));

        stage.key(Key.TAB);
        assertThat(target()).isEqualTo(Port.input(PortRef.of("below")));

        stage.key(Key.TAB);
        assertThat(target()).isEqualTo(Port.input(PortRef.of("b")));

        stage.key(Key.TAB, Modifiers.SHIFT);
        assertThat(target()).isEqualTo(Port.input(PortRef.of("below")));
    }

    @Test
    void arrowsGoToThePortThatWay() {
        stage.select("a").key(Key.C).key(Key.RIGHT);
        assertThat(target()).isEqualTo(Port.input(PortRef.of("c")));

        stage.key(Key.DOWN);
        assertThat(target()).isEqualTo(Port.input(PortRef.of("below")));
    }

    @Test
    void anotherCStartsFromTheNodesNextPort() {
        stage.select("b").key(Key.C).key(Key.C);

        assertThat(stage.overlay().wiring().orElseThrow().wire().anchor()).isEqualTo(Port.input(PortRef.of("b")));
        stage.key(Key.ENTER);
        assertThat(stage.network().wires()).containsExactly(Wire.of("a", "b"));
    }

    @Test
    void freePortsComeFirst() {
        stage.wire("c", "b").select("a").key(Key.C);

        assertThat(target()).isEqualTo(Port.input(PortRef.of("below")));
    }

    @Test
    void escConnectsNothing() {
        stage.select("a").key(Key.C).key(Key.ESCAPE);

        assertThat(stage.edits()).isEmpty();
        assertThat(stage.overlay()).isEqualTo(Overlay.NONE);
        assertThat(stage.selection()).isEqualTo(Selection.of("a"));
    }

    @Test
    void withoutANodeItSaysWhatIsMissing() {
        stage.key(Key.C);

        assertThat(stage.effects()).containsExactly(new Effect.ShowWhyNot(Text.of("interact.no-wire-start")));
    }

    @Test
    void whereNothingCanBeConnectedItSaysSo() {
        Stage alone = new Stage().node("alone", "same", 0, 0).select("alone").key(Key.C);

        assertThat(alone.effects()).containsExactly(new Effect.ShowWhyNot(Text.of("interact.no-open-port", "alone")));
    }

    private Port target() {
        return stage.overlay().wiring().orElseThrow().wire().target().orElseThrow();
    }
}
