package org.netkiln.interact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.netkiln.graph.Wire;
import org.netkiln.layout.Point;

/** A layer is dragged here from the palette. */
class DroppingLayerTest {
    private final Stage stage = Stage.row();
    private final Point nothing = Stage.point(600, 600);

    @Test
    void itsCardIsToBeSeenAtThePointer() {
        over(nothing);

        Ghost ghost = stage.overlay().ghost().orElseThrow();
        assertThat(ghost.type()).isEqualTo("dense");
        assertThat(ghost.box().contains(nothing)).isTrue();
    }

    @Test
    void itIsAddedWhereItsCardWasToBeSeen() {
        over(nothing);
        Ghost ghost = stage.overlay().ghost().orElseThrow();
        drop(nothing, Modifiers.NONE);

        assertThat(stage.box("dense")).isEqualTo(ghost.box());
        assertThat(stage.edits()).hasSize(1);
        assertThat(stage.selection()).isEqualTo(Selection.of("dense"));
    }

    @Test
    void overAWireThatLightsUp() {
        over(stage.on(Wire.of("one", "two")));

        assertThat(stage.overlay().litWire()).contains(Wire.of("one", "two"));
    }

    @Test
    void andDroppedThereItIsInserted() {
        drop(stage.on(Wire.of("one", "two")), Modifiers.NONE);

        assertThat(stage.edits()).hasSize(1);
        assertThat(stage.network().wires()).contains(Wire.of("one", "dense"), Wire.of("dense", "two"));
    }

    @Test
    void withCtrlItIsNot() {
        drop(stage.on(Wire.of("one", "two")), Modifiers.CTRL);

        assertThat(stage.network().wires()).contains(Wire.of("one", "two"));
        assertThat(stage.network().into("dense")).isEmpty();
    }

    @Test
    void whatNothingLeadsIntoIsNotInserted() {
        stage.put(new Input.Dropped(stage.on(Wire.of("one", "two")), "source", Modifiers.NONE));

        assertThat(stage.network().wires()).contains(Wire.of("one", "two"));
    }

    @Test
    void nearAnOpenOutputItIsConnected() {
        stage.node("last", "same", 400, 600);
        Point right = Stage.beside(stage.output("last"), stage.box("last").width() / 2 + 40, 0);
        over(right);
        assertThat(stage.overlay().wiring().orElseThrow().wire().from()).isEqualTo(stage.output("last"));

        drop(right, Modifiers.NONE);
        assertThat(stage.edits()).hasSize(1);
        assertThat(stage.network().wires()).contains(Wire.of("last", "dense"));
    }

    @Test
    void nearAnOpenInputItIsConnectedToo() {
        stage.node("first", "same", 800, 600);
        drop(Stage.beside(stage.input("first"), -stage.box("first").width() / 2 - 40, 0), Modifiers.NONE);

        assertThat(stage.network().wires()).contains(Wire.of("dense", "first"));
    }

    @Test
    void elsewhereNothingIsLeftOfIt() {
        over(nothing);
        stage.put(new Input.DragLeft());

        assertThat(stage.overlay()).isEqualTo(Overlay.NONE);
        assertThat(stage.edits()).isEmpty();
    }

    private void over(Point at) {
        stage.put(new Input.DraggedOver(at, "dense", Modifiers.NONE));
    }

    private void drop(Point at, Modifiers modifiers) {
        stage.put(new Input.Dropped(at, "dense", modifiers));
    }
}
