package org.netkiln.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;

class CostsTest {
    private static final long TRAINABLE = (784 * 10 + 10) * 4;
    /** Three batches of 32 samples, each with its label. */
    private static final long WAITING = 3 * 32 * (784 + 1) * 4;

    private final Network network = new Sketch()
            .source(784)
            .node("dense", "dense", "out_features", 10)
            .node("sink", "sink")
            .chain("source", "dense", "sink")
            .network();
    private final Report report = new Checker(new FakeLayers().catalogue()).check(network);
    private final Node dense = network.node("dense").orElseThrow();

    @Test
    void countsWhatOneNodeHolds() {
        assertThat(new Costs(report, 2).of(dense, 32))
                .isEqualTo(new Memory(TRAINABLE, 32 * 10 * 4, TRAINABLE + 32 * (784 + 10) * 4, 2 * TRAINABLE, 0));
    }

    @Test
    void countsTheGradientsOfActivationsOfTheWidestNodeOnly() {
        assertThat(new Costs(report, 0).total(32))
                .isEqualTo(
                        new Memory(TRAINABLE, 32 * (784 + 10 + 10) * 4, TRAINABLE + 32 * (784 + 10) * 4, 0, WAITING));
    }

    @Test
    void countsTheBatchesThatWaitWhereTheyComeIn() {
        Node source = network.node("source").orElseThrow();

        assertThat(new Costs(report, 0).of(source, 32).batches()).isEqualTo(WAITING);
    }

    @Test
    void findsTheLargestBatchThatFits() {
        Costs costs = new Costs(report, 0);

        assertThat(costs.largestBatch(costs.total(64).total())).isEqualTo(OptionalInt.of(64));
        assertThat(costs.largestBatch(costs.total(64).total() - 1)).isEqualTo(OptionalInt.of(32));
        assertThat(costs.largestBatch(1000)).isEmpty();
    }

    @Test
    void staysAtTheTopInsteadOfRunningOver() {
        Network vast = network.with(
                "source", node -> node.withParams(node.params().with("shape", List.of(Integer.MAX_VALUE))));
        Report vastReport = new Checker(new FakeLayers().catalogue()).check(vast);

        assertThat(new Costs(vastReport, 2).total(Integer.MAX_VALUE).total()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void countsNothingWhereShapesAreUnknown() {
        Network open = network.without("source");

        assertThat(new Costs(new Checker(new FakeLayers().catalogue()).check(open), 2).of(dense, 1))
                .isEqualTo(new Memory(0, 40, 40, 0, 0));
    }
}
