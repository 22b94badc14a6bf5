package org.netkiln.interact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.netkiln.edit.Clipping;
import org.netkiln.edit.FoldGroup;
import org.netkiln.graph.Network;
import org.netkiln.layout.Link;
import org.netkiln.layout.Point;

/** Whatever anybody does, in whatever order. */
class AnyInputPropertyTest {
    private static final List<String> TYPES = List.of("source", "same", "merge", "split", "sink", "nobody-knows");

    private static final Point NOTE = new Point(620, 620);
    private static final Point CORNER = new Point(796, 692);

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void nothingThrowsAndAGestureAppliesOneEditAtMost(@ForAll("inputs") List<Input> inputs) {
        Stage stage = stage();
        int before = 0;
        for (Input input : inputs) {
            if (stage.tool().isIdle()) {
                before = stage.edits().size();
            }
            stage.put(input);
            assertThat(stage.edits().size() - before).isLessThanOrEqualTo(1);
        }
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void whileAGestureIsUnderWayTheNetworkStaysAsItIs(@ForAll("inputs") List<Input> inputs) {
        Stage stage = stage();
        for (Input input : inputs) {
            Network before = stage.network();
            stage.put(input);
            if (!stage.tool().isIdle()) {
                assertThat(stage.network()).isSameAs(before);
            }
        }
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void cancelLeavesNothingBehind(@ForAll("inputs") List<Input> inputs) {
        Stage stage = stage();
        inputs.forEach(stage::put);
        Network before = stage.network();
        stage.put(new Input.Cancel());

        assertThat(stage.tool().isIdle()).isTrue();
        assertThat(stage.network()).isSameAs(before);
        assertThat(stage.overlay()).isEqualTo(Overlay.NONE);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatIsSelectedIsThere(@ForAll("inputs") List<Input> inputs) {
        Stage stage = stage();
        for (Input input : inputs) {
            stage.put(input);
            assertThat(stage.selection()).isEqualTo(stage.selection().within(stage.network()));
        }
    }

    /** A bit of everything: a branch, a folded group, an open one, a note, a layer that nobody knows. */
    private static Stage stage() {
        return Stage.row()
                .node("both", "merge", 800, 400)
                .node("parts", "split", 400, 400)
                .node("odd", "nobody-knows", 0, 400)
                .node("loose", "same", 0, 600)
                .wire("one", "parts")
                .wire("parts", "both")
                .group("folded", "two")
                .edit(new FoldGroup("folded", true))
                .group("open", "parts", "both")
                .note("note1", 600, 600);
    }

    @Provide
    Arbitrary<List<Input>> inputs() {
        Arbitrary<Point> points = Combinators.combine(
                        Arbitraries.integers().between(-50, 1400),
                        Arbitraries.integers().between(150, 750))
                .as((x, y) -> new Point(x, y));
        // Half of all points are where something is.
        Arbitrary<Point> somewhere = Arbitraries.oneOf(points, Arbitraries.of(interesting()));
        Arbitrary<Modifiers> modifiers = Arbitraries.of(
                Modifiers.NONE, Modifiers.NONE, Modifiers.SHIFT, Modifiers.CTRL, Modifiers.ALT, Modifiers.CTRL_SHIFT);
        Arbitrary<Button> buttons =
                Arbitraries.of(Button.PRIMARY, Button.PRIMARY, Button.PRIMARY, Button.MIDDLE, Button.SECONDARY);
        Arbitrary<String> types = Arbitraries.of(TYPES);
        Arbitrary<Input> presses = Combinators.combine(somewhere, buttons, modifiers, Arbitraries.of(1, 1, 1, 2))
                .as(Input.PointerPressed::new);
        Arbitrary<Input> moves = Combinators.combine(somewhere, modifiers).as(Input.PointerMoved::new);
        Arbitrary<Input> releases =
                Combinators.combine(somewhere, buttons, modifiers).as(Input.PointerReleased::new);
        Arbitrary<Input> keys =
                Combinators.combine(Arbitraries.of(Key.class), modifiers).as(Input.KeyPressed::new);
        Arbitrary<Input> others = Arbitraries.oneOf(
                Arbitraries.of(Key.class).map(Input.KeyReleased::new),
                Combinators.combine(somewhere, types, modifiers).as(Input.DraggedOver::new),
                Combinators.combine(somewhere, types, modifiers).as(Input.Dropped::new),
                types.map(Input.Chosen::new),
                somewhere.map(at -> new Input.Pasted(Optional.of(copied()), Optional.of(at))),
                Arbitraries.of(Deed.class).map(Input.Do::new),
                Combinators.combine(somewhere, Arbitraries.integers().between(-300, 300), modifiers)
                        .as((at, dy, held) -> new Input.Scrolled(at, dy, -dy, held, dy % 2 == 0)),
                Arbitraries.of(new Input.Cancel(), new Input.DragLeft()));
        return Arbitraries.frequencyOf(
                        Tuple.of(4, presses),
                        Tuple.of(6, moves),
                        Tuple.of(2, releases),
                        Tuple.of(4, keys),
                        Tuple.of(3, others))
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }

    private static Clipping copied() {
        return Clipping.of(stage().network(), Set.of("one", "folded", "note1"));
    }

    private static List<Point> interesting() {
        Stage stage = stage();
        return Stream.concat(
                        stage.scene().items().stream()
                                .flatMap(item -> Stream.of(List.of(item.box().centre()), item.inputs(), item.outputs())
                                        .flatMap(List::stream)),
                        Stream.concat(stage.scene().links().stream().map(Link::label), Stream.of(NOTE, CORNER)))
                .toList();
    }
}
