package org.netkiln.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.Position;
import org.netkiln.graph.Wire;
import org.netkiln.param.ParamValues;

class RecheckTest {
    private final FakeLayers layers = new FakeLayers();
    private final Checker checker = new Checker(layers.catalogue());
    private final Network start = new Sketch()
            .source(784)
            .node("a", "dense", "out_features", 100)
            .node("relu", "same")
            .node("b", "dense", "out_features", 10)
            .node("sink", "sink")
            .chain("source", "a", "relu", "b", "sink")
            .network();

    @Test
    void infersNothingWhenNothingChanged() {
        assertThat(inferredAfter(start)).isEmpty();
    }

    @Test
    void infersNothingWhenANodeMoved() {
        assertThat(inferredAfter(start.with("a", node -> node.at(new Position(3, 4)))))
                .isEmpty();
    }

    @Test
    void infersDownstreamAsFarAsShapesChange() {
        Network after = start.with("a", node -> node.withParams(ParamValues.of("out_features", 50)));

        assertThat(inferredAfter(after)).containsExactly("a", "relu", "b");
    }

    @Test
    void infersANodeWhoseWireChanged() {
        Network after = start.without(Wire.of("a", "relu")).with(Wire.of("source", "relu"));

        assertThat(inferredAfter(after)).containsExactly("relu", "b");
    }

    @Test
    void infersANewNodeOnly() {
        assertThat(inferredAfter(start.with(Node.of("new", "same")).with(Wire.of("a", "new"))))
                .containsExactly("new");
    }

    @Test
    void updatesProblemsOfWiringWithoutInferring() {
        Report before = checker.check(start);
        layers.takeInferred();

        Report after = checker.recheck(before, start.without("sink"));

        assertThat(layers.takeInferred()).isEmpty();
        assertThat(after.node("b").orElseThrow().problems()).hasSize(1);
    }

    @Test
    void findsTheSameAsAFreshCheckWhenACircleOpens() {
        Network circle = start.with(Wire.of("b", "a"));
        Report before = checker.check(circle);

        assertThat(checker.recheck(before, start)).isEqualTo(checker.check(start));
    }

    private Iterable<String> inferredAfter(Network after) {
        Report before = checker.check(start);
        layers.takeInferred();
        Report again = checker.recheck(before, after);
        Iterable<String> inferred = layers.takeInferred();
        assertThat(again).isEqualTo(checker.check(after));
        return inferred;
    }
}
