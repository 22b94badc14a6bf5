package org.netkiln.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TopologyTest {
    @Test
    void putsNodesAfterAllThatFeedThem() {
        assertThat(order(List.of("c", "b", "a"), Wire.of("a", "b"), Wire.of("b", "c")))
                .containsExactly("a", "b", "c");
    }

    @Test
    void keepsTheOrderOfAdditionWhereWiresLeaveItOpen() {
        assertThat(order(List.of("z", "y", "x"))).containsExactly("z", "y", "x");
    }

    @Test
    void setsNodesOnACircleApart() {
        Topology topology =
                Topology.of(network(List.of("a", "b", "c"), Wire.of("a", "b"), Wire.of("b", "a"), Wire.of("b", "c")));

        assertThat(topology.cyclic()).containsExactlyInAnyOrder("a", "b");
        assertThat(topology.order()).extracting(Node::id).containsExactly("c");
    }

    @Test
    void seesANodeThatFeedsItself() {
        assertThat(Topology.of(network(List.of("a"), Wire.of("a", "a"))).cyclic())
                .containsExactly("a");
    }

    @Test
    void ignoresWiresToNowhere() {
        assertThat(order(List.of("a"), Wire.of("a", "x"), Wire.of("y", "a"))).containsExactly("a");
    }

    private static List<String> order(List<String> ids, Wire... wires) {
        return Topology.of(network(ids, wires)).order().stream().map(Node::id).toList();
    }

    private static Network network(List<String> ids, Wire... wires) {
        return Network.of(
                ids.stream().map(id -> Node.of(id, "same")).toList(),
                Stream.of(wires).toList());
    }
}
