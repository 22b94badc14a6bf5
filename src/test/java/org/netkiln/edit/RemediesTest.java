package org.netkiln.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.netkiln.check.Checker;
import org.netkiln.check.FakeLayers;
import org.netkiln.check.Report;
import org.netkiln.check.Sketch;
import org.netkiln.graph.Network;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Wire;
import org.netkiln.problem.Remedy;

class RemediesTest {
    private final Network network = new Sketch()
            .source(4)
            .node("merge", "merge")
            .node("sink", "sink")
            .chain("source", "merge", "sink")
            .network();

    @Test
    void insertsOnTheWireThatFeedsThePort() {
        Remedy remedy = new Remedy.InsertBefore("sink", 0, "same", Map.of("p", 1));

        assertThat(after(remedy).wires())
                .containsExactly(Wire.of("source", "merge"), Wire.of("merge", "same"), Wire.of("same", "sink"));
        assertThat(after(remedy).node("same").orElseThrow().params().raw()).isEqualTo(Map.of("p", 1));
    }

    @Test
    void insertsBeforeAPortThatNothingFeeds() {
        Remedy remedy = new Remedy.InsertBefore("merge", 1, "same", Map.of());

        assertThat(after(remedy).wires()).contains(new Wire(PortRef.of("same"), new PortRef("merge", 1)));
    }

    @Test
    void appendsBehindANode() {
        assertThat(after(new Remedy.Append("merge", "same")).wires()).endsWith(Wire.of("merge", "same"));
    }

    @Test
    void removesAWireByTheNamesOfItsEnds() {
        assertThat(after(new Remedy.RemoveWire("merge", "sink")).wires()).containsExactly(Wire.of("source", "merge"));
    }

    @Test
    void connectsPortsByTheirNames() {
        assertThat(after(new Remedy.Connect("source", "merge:1")).wires())
                .endsWith(new Wire(PortRef.of("source"), new PortRef("merge", 1)));
    }

    @Test
    void setsAndUnsetsParameters() {
        Network set = after(new Remedy.SetParam("merge", "p", 2));

        assertThat(set.node("merge").orElseThrow().params().raw()).isEqualTo(Map.of("p", 2));
        assertThat(Remedies.edit(new Remedy.UnsetParam("merge", "p"), set)
                        .orElseThrow()
                        .applyTo(set))
                .isEqualTo(network);
    }

    @Test
    void removesANodeAndReconnects() {
        assertThat(after(new Remedy.RemoveNode("merge")).wires()).containsExactly(Wire.of("source", "sink"));
    }

    @Test
    void leavesTrainingSettingsToTheProject() {
        assertThat(Remedies.edit(new Remedy.SetSetting("training.epochs", 1), network))
                .isEmpty();
    }

    @Test
    void everyRemedyOfAWrongNetworkMendsItsProblem() {
        Network wrong = new Sketch()
                .node("1", "same")
                .node("sorce", "sorce", "shape", List.of(4))
                .node("b", "merge")
                .node("c", "same")
                .chain("1", "b", "c")
                .wire("c", "b:1")
                .wire("sorce", "c")
                .network();
        Checker checker = new Checker(new FakeLayers().catalogue());
        Report before = checker.check(wrong);

        assertThat(before.problems()).allSatisfy(problem -> assertThat(problem.remedies())
                .isNotEmpty()
                .allSatisfy(remedy -> {
                    Network after = Remedies.edit(remedy, wrong).orElseThrow().applyTo(wrong);
                    assertThat(checker.check(after).problems()).doesNotContain(problem);
                }));
    }

    private Network after(Remedy remedy) {
        return Remedies.edit(remedy, network).orElseThrow().applyTo(network);
    }
}
