package org.netkiln.interact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Wire;
import org.netkiln.layout.Grid;
import org.netkiln.layout.Point;

/** A layer is asked for where there is none. */
class ChoosingLayerTest {
    private final Stage stage = Stage.row();
    private final Point nothing = Stage.point(600, 600);

    @Test
    void aWireThatIsDraggedIntoNothingAsksWhatShallBeThere() {
        stage.drag(stage.output("one"), nothing);

        assertThat(stage.effects()).containsExactly(new Effect.OpenMenu(new Spot.Behind(PortRef.of("one"), nothing)));
        assertThat(stage.edits()).isEmpty();
    }

    @Test
    void meanwhileTheWireIsStillToBeSeen() {
        stage.drag(stage.output("one"), nothing);

        assertThat(stage.overlay().wiring().orElseThrow().wire().to()).isEqualTo(nothing);
    }

    @Test
    void theChoiceIsAddedAndConnectedByOneEdit() {
        stage.drag(stage.output("one"), nothing).put(new Input.Chosen("dense"));

        assertThat(stage.edits()).hasSize(1);
        assertThat(stage.network().wires()).contains(Wire.of("one", "dense"));
        assertThat(stage.selection()).isEqualTo(Selection.of("dense"));
    }

    @Test
    void itsInputLiesWhereTheWireWasLetGoOf() {
        stage.drag(stage.output("one"), nothing).put(new Input.Chosen("dense"));

        assertThat(stage.input("dense").x()).isCloseTo(nothing.x(), within(Grid.STEP / 2));
        assertThat(stage.input("dense").y()).isCloseTo(nothing.y(), within(Grid.STEP / 2));
    }

    @Test
    void backwardsItFeedsWhatTheWireCameFrom() {
        stage.node("lonely", "same", 400, 600);
        Point left = Stage.point(200, 700);
        stage.drag(stage.input("lonely"), left).put(new Input.Chosen("dense"));

        assertThat(stage.network().wires()).contains(Wire.of("dense", "lonely"));
        assertThat(stage.output("dense").x()).isCloseTo(left.x(), within(Grid.STEP / 2));
    }

    @Test
    void withoutAChoiceNothingHasHappened() {
        stage.drag(stage.output("one"), nothing).put(new Input.Cancel());

        assertThat(stage.tool().isIdle()).isTrue();
        assertThat(stage.edits()).isEmpty();
        assertThat(stage.overlay()).isEqualTo(Overlay.NONE);
    }

    @Test
    void aDoubleClickOnNothingAsksForALayerThere() {
        stage.doubleClick(nothing);
        assertThat(stage.effects()).contains(new Effect.OpenMenu(new Spot.Free(nothing)));

        stage.put(new Input.Chosen("same"));
        assertThat(stage.on("same").x()).isCloseTo(nothing.x(), within(Grid.STEP / 2));
    }

    @Test
    void aDoubleClickOnAWireAsksForALayerInIt() {
        Wire wire = Wire.of("one", "two");
        stage.doubleClick(stage.on(wire)).put(new Input.Chosen("dense"));

        assertThat(stage.edits()).hasSize(1);
        assertThat(stage.network().wires())
                .contains(Wire.of("one", "dense"), Wire.of("dense", "two"))
                .doesNotContain(wire);
    }

    @Test
    void idsThatAreTakenGetNumbers() {
        stage.node("dense", "dense", 400, 400);
        stage.drag(stage.output("one"), nothing).put(new Input.Chosen("dense"));

        assertThat(stage.network().contains("dense1")).isTrue();
        assertThat(stage.selection()).isEqualTo(Selection.of("dense1"));
    }

    @Test
    void insideAGroupItBelongsToTheGroup() {
        stage.group("block1", "one", "two").within("block1");
        stage.doubleClick(nothing).put(new Input.Chosen("dense"));

        assertThat(stage.network().parent("block1.dense")).contains("block1");
    }

    @Test
    void withinAFrameItBelongsToThatGroup() {
        stage.group("block1", "one", "two").doubleClick(Stage.point(600, 240)).put(new Input.Chosen("dense"));

        assertThat(stage.network().parent("block1.dense")).contains("block1");
    }

    @Test
    void onAWireItBelongsToTheGroupOfBothEnds() {
        stage.group("block1", "one", "two");
        stage.doubleClick(stage.on(Wire.of("block1.one", "block1.two"))).put(new Input.Chosen("dense"));
        stage.doubleClick(stage.on(Wire.of("block1.two", "sink"))).put(new Input.Chosen("dense"));

        assertThat(stage.network().parent("block1.dense")).contains("block1");
        assertThat(stage.network().parent("dense")).isEmpty();
    }
}
