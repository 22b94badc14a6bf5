package org.netkiln.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Position;
import org.netkiln.graph.Wire;
import org.netkiln.param.ParamValues;
import org.netkiln.text.Messages;
import org.netkiln.text.Text;

class EditTest {
    private static final Network CHAIN = Network.of(
            List.of(Node.of("a", "same"), Node.of("b", "same"), Node.of("c", "same")),
            List.of(Wire.of("a", "b"), Wire.of("b", "c")));

    @Test
    void addingUnderATakenIdFindsTheNextNumber() {
        Network after = new AddNode(Node.of("conv1", "conv2d")).applyTo(Network.empty());
        after = new AddNode(Node.of("conv1", "conv2d")).applyTo(after);

        assertThat(after.nodes()).extracting(Node::id).containsExactly("conv1", "conv2");
    }

    @Test
    void removingFromTheMiddleOfAChainReconnects() {
        assertThat(new RemoveNodes(Set.of("b"), true).applyTo(CHAIN).wires()).containsExactly(Wire.of("a", "c"));
    }

    @Test
    void removingAWholeStretchReconnectsItsEnds() {
        Network longer = new Connect(PortRef.of("c"), PortRef.of("d")).applyTo(CHAIN.with(Node.of("d", "same")));

        assertThat(new RemoveNodes(Set.of("b", "c"), true).applyTo(longer).wires())
                .containsExactly(Wire.of("a", "d"));
    }

    @Test
    void removingWithoutReconnectingTakesTheWiresToo() {
        assertThat(new RemoveNodes(Set.of("b"), false).applyTo(CHAIN).wires()).isEmpty();
    }

    @Test
    void connectingReplacesTheWireThatWasThere() {
        assertThat(new Connect(PortRef.of("a"), PortRef.of("c")).applyTo(CHAIN).wires())
                .containsExactly(Wire.of("a", "b"), Wire.of("a", "c"));
    }

    @Test
    void connectingToANodeThatIsGoneChangesNothing() {
        assertThat(new Connect(PortRef.of("a"), PortRef.of("x")).applyTo(CHAIN)).isEqualTo(CHAIN);
    }

    @Test
    void disconnectingTakesOneWire() {
        assertThat(new Disconnect(Wire.of("a", "b")).applyTo(CHAIN).wires()).containsExactly(Wire.of("b", "c"));
    }

    @Test
    void settingAParameterReachesAllNodesNamed() {
        Network after = new SetParam(Set.of("a", "c"), "p", 1).applyTo(CHAIN);

        assertThat(after.nodes())
                .extracting(node -> node.params().raw())
                .containsExactly(Map.of("p", 1), Map.of(), Map.of("p", 1));
        assertThat(new UnsetParam(Set.of("a", "c"), "p").applyTo(after)).isEqualTo(CHAIN);
    }

    @Test
    void renamingTakesTheWiresAlong() {
        assertThat(new Rename("b", "middle").applyTo(CHAIN).wires())
                .containsExactly(Wire.of("a", "middle"), Wire.of("middle", "c"));
    }

    @Test
    void renamingToATakenOrInvalidIdFindsAFreeOne() {
        assertThat(new Rename("b", "a").applyTo(CHAIN).contains("a1")).isTrue();
        assertThat(new Rename("b", "2 b").applyTo(CHAIN).contains("_2_b")).isTrue();
        assertThat(new Rename("b", "b").applyTo(CHAIN)).isEqualTo(CHAIN);
    }

    @Test
    void movingKeepsEverythingElse() {
        Network after = new MoveNodes(Map.of("b", new Position(1, 2))).applyTo(CHAIN);

        assertThat(after).isEqualTo(CHAIN.with("b", node -> node.at(new Position(1, 2))));
    }

    @Test
    void insertingOnAWireSplitsIt() {
        assertThat(new InsertOnWire(Wire.of("a", "b"), Node.of("new", "same"))
                        .applyTo(CHAIN)
                        .wires())
                .containsExactly(Wire.of("b", "c"), Wire.of("a", "new"), Wire.of("new", "b"));
    }

    @Test
    void changingTheTypeKeepsParametersAndWires() {
        Network before = CHAIN.with("b", node -> node.withParams(ParamValues.of("p", 1)));

        Network after = new SetType("b", "dense").applyTo(before);

        assertThat(after.node("b").orElseThrow()).isEqualTo(Node.of("b", "dense", ParamValues.of("p", 1)));
        assertThat(after.wires()).isEqualTo(CHAIN.wires());
    }

    @Test
    void duplicatingCopiesTheWiresAmongTheNodesOnly() {
        Network after =
                Paste.duplicate(CHAIN, Set.of("b", "c"), new Position(20, 20)).applyTo(CHAIN);

        assertThat(after.nodes()).extracting(Node::id).containsExactly("a", "b", "c", "b1", "c1");
        assertThat(after.wires()).containsExactly(Wire.of("a", "b"), Wire.of("b", "c"), Wire.of("b1", "c1"));
    }

    @Test
    void pastingShiftsWhatHasAPlace() {
        Network placed = CHAIN.with("b", node -> node.at(new Position(5, 7)));

        Network after =
                Paste.duplicate(placed, Set.of("b"), new Position(20, 10)).applyTo(placed);

        assertThat(after.node("b1").orElseThrow().at()).isEqualTo(new Position(25, 17));
    }

    @Test
    void compositeAppliesItsEditsInOrder() {
        Edit edit = new Composite(
                Text.literal("Grow"),
                List.of(new AddNode(Node.of("d", "same")), new Connect(PortRef.of("c"), PortRef.of("d"))));

        assertThat(edit.applyTo(CHAIN).wires()).endsWith(Wire.of("c", "d"));
    }

    @Test
    void labelsNameWhatWillBeUndone() {
        Messages messages = new Messages(Locale.ENGLISH);

        assertThat(messages.render(new RemoveNodes(Set.of("b"), true).label())).isEqualTo("Remove b");
        assertThat(messages.render(new RemoveNodes(Set.of("a", "b"), true).label()))
                .isEqualTo("Remove 2 nodes");
        assertThat(messages.render(new SetParam(Set.of("b"), "kernel_size", 5).label()))
                .isEqualTo("Set kernel_size of b to 5");
        assertThat(messages.render(
                        Paste.duplicate(CHAIN, Set.of("a"), new Position(0, 0)).label()))
                .isEqualTo("Paste one node");
    }
}
