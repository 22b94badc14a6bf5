package org.netkiln.interact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Wire;
import org.netkiln.layout.Item;

/** A layer is added by keyboard. */
class AddingTest {
    private final Stage stage = Stage.row();

    @Test
    void theSpaceBarAsksForALayerOnTheWireBehindTheNode() {
        stage.select("one").key(Key.SPACE);

        assertThat(menuWire()).isEqualTo(Wire.of("one", "two"));
    }

    @Test
    void aDoesTheSame() {
        stage.select("one").key(Key.A);

        assertThat(menuWire()).isEqualTo(Wire.of("one", "two"));
    }

    @Test
    void theChoiceIsPutInBetweenByOneEditAndSelected() {
        stage.select("one").key(Key.A).put(new Input.Chosen("dense"));

        assertThat(stage.edits()).hasSize(1);
        assertThat(stage.network().wires()).contains(Wire.of("one", "dense"), Wire.of("dense", "two"));
        assertThat(stage.selection()).isEqualTo(Selection.of("dense"));
    }

    @Test
    void behindTheLastOfAnOpenChainItIsConnected() {
        Stage open =
                new Stage().node("a", "same", 0, 200).select("a").key(Key.A).put(new Input.Chosen("dense"));

        assertThat(open.network().wires()).containsExactly(Wire.of("a", "dense"));
        assertThat(open.box("dense").x()).isGreaterThan(open.box("a").right());
    }

    @Test
    void whereSeveralWiresLeaveItIsOneMore() {
        stage.node("three", "same", 800, 400).wire("one", "three");
        stage.select("one").key(Key.A);

        assertThat(stage.effects()).singleElement().isInstanceOfSatisfying(Effect.OpenMenu.class, menu -> assertThat(
                        menu.spot().port())
                .contains(Port.output(PortRef.of("one"))));
    }

    @Test
    void atTheEndOfTheNetworkItGoesBeforeIt() {
        stage.select("sink").key(Key.A);

        assertThat(menuWire()).isEqualTo(Wire.of("two", "sink"));
    }

    @Test
    void withoutANodeItIsAddedInTheMiddleOfWhatIsSeen() {
        stage.key(Key.A).put(new Input.Chosen("dense"));

        assertThat(stage.effects().get(0))
                .isEqualTo(
                        new Effect.OpenMenu(new Spot.Free(Viewport.of(1200, 800).centre())));
    }

    @Test
    void aWholeChainIsTypedWithoutOneOverlap() {
        Stage typed = new Stage().key(Key.A).put(new Input.Chosen("source"));
        for (String layer : List.of("dense", "same", "dense", "split", "sink")) {
            typed.key(Key.A).put(new Input.Chosen(layer));
        }

        assertThat(typed.network().wires())
                .containsExactly(
                        Wire.of("source", "dense"),
                        Wire.of("dense", "same"),
                        Wire.of("same", "dense1"),
                        Wire.of("dense1", "split"),
                        Wire.of("split", "sink"));
        assertNoOverlaps(typed);
    }

    @Test
    void layersThatArePutInBetweenDoNotOverlapEither() {
        stage.select("one");
        for (int i = 0; i < 6; i++) {
            stage.key(Key.A).put(new Input.Chosen("dense"));
        }

        assertNoOverlaps(stage);
    }

    private Wire menuWire() {
        Effect.OpenMenu menu = (Effect.OpenMenu) stage.effects().get(0);
        return ((Spot.On) menu.spot()).wire();
    }

    private static void assertNoOverlaps(Stage stage) {
        List<Item> items = stage.scene().items();
        for (Item one : items) {
            assertThat(items)
                    .filteredOn(other -> other.box().touches(one.box()))
                    .containsExactly(one);
        }
    }
}
