package org.netkiln.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.netkiln.check.FakeLayers;
import org.netkiln.check.Sketch;
import org.netkiln.graph.Network;
import org.netkiln.graph.PortRef;
import org.netkiln.text.Text;

class ConnectionsTest {
    private final Connections connections = new Connections(new FakeLayers().catalogue());
    private final Network network = new Sketch()
            .source(4)
            .node("a", "same")
            .node("b", "same")
            .node("merge", "merge")
            .node("inert", "from the future")
            .chain("source", "a", "b")
            .network();

    @Test
    void allowsAWireToATakenPort() {
        assertThat(connections.canConnect(network, PortRef.of("source"), PortRef.of("b")))
                .isTrue();
    }

    @Test
    void allowsAnyPortOfALayerThatMergesAnyNumber() {
        assertThat(connections.canConnect(network, PortRef.of("b"), new PortRef("merge", 7)))
                .isTrue();
    }

    @Test
    void allowsAnyPortOfAnUnknownLayer() {
        assertThat(connections.canConnect(network, new PortRef("inert", 3), PortRef.of("b")))
                .isTrue();
    }

    @Test
    void refusesACircle() {
        assertThat(connections.refusal(network, PortRef.of("b"), PortRef.of("a")))
                .contains(Text.of("connect.circle", "a", "b"));
    }

    @Test
    void refusesANodeFeedingItself() {
        assertThat(connections.refusal(network, PortRef.of("a"), PortRef.of("a")))
                .contains(Text.of("connect.itself", "a"));
    }

    @Test
    void refusesPortsThatAreNotThere() {
        assertThat(connections.refusal(network, new PortRef("a", 1), PortRef.of("merge")))
                .contains(Text.of("connect.no-output", "a", 1));
        assertThat(connections.refusal(network, PortRef.of("a"), PortRef.of("source")))
                .contains(Text.of("connect.no-input", "source", 0));
    }

    @Test
    void refusesANodeThatIsNotThere() {
        assertThat(connections.refusal(network, PortRef.of("a"), PortRef.of("x")))
                .contains(Text.of("connect.no-node", "x"));
    }

    @Test
    void saysTheSameForAnyOutputOfOneInput() {
        PortRef to = PortRef.of("b");

        assertThat(network.nodes()).allSatisfy(node -> assertThat(
                        connections.refusalsInto(network, to).apply(PortRef.of(node.id())))
                .isEqualTo(connections.refusal(network, PortRef.of(node.id()), to)));
    }
}
