package org.netkiln.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkTest {
    private static final Network PAIR =
            Network.of(List.of(Node.of("a", "same"), Node.of("b", "same")), List.of(Wire.of("a", "b")));

    @Test
    void refusesTwoNodesOfOneId() {
        assertThatIllegalArgumentException().isThrownBy(() -> PAIR.with(Node.of("a", "same")));
        assertThatIllegalArgumentException().isThrownBy(() -> PAIR.with("a", node -> node.withId("b")));
    }

    @Test
    void keepsOneOfTwoEqualWires() {
        assertThat(PAIR.with(Wire.of("a", "b"))).isEqualTo(PAIR);
    }

    @Test
    void takesTheWiresOfANodeAlongWhenItsIdChanges() {
        assertThat(PAIR.with("a", node -> node.withId("c")).wires()).containsExactly(Wire.of("c", "b"));
    }

    @Test
    void losesTheWiresOfANodeThatGoes() {
        assertThat(PAIR.without("b").wires()).isEmpty();
    }

    @Test
    void offersTheLowestNumberThatIsFree() {
        Network network = Network.empty().with(Node.of("conv1", "conv2d")).with(Node.of("conv2", "conv2d"));

        assertThat(network.freeId("conv1")).isEqualTo("conv3");
        assertThat(network.freeId("relu")).isEqualTo("relu");
        assertThat(network.freeId("3×3 conv")).isEqualTo("_3_3_conv");
        assertThat(network.freeId("")).isEqualTo("_");
    }

    @Test
    void readsPortsAsItWritesThem() {
        assertThat(PortRef.parse("add1:1")).contains(new PortRef("add1", 1));
        assertThat(PortRef.parse("add1")).contains(PortRef.of("add1"));
        assertThat(PortRef.parse("add1:x")).isEmpty();
        assertThat(PortRef.parse("")).isEmpty();
    }
}
