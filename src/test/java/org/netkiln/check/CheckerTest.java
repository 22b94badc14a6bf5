package org.netkiln.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.netkiln.graph.Network;
import org.netkiln.param.ParamValues;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Remedy;
import org.netkiln.problem.Where;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Messages;

class CheckerTest {
    private final FakeLayers layers = new FakeLayers();
    private final Checker checker = new Checker(layers.catalogue());

    @Test
    void infersShapesAlongTheWires() {
        Report report = checker.check(chain().network());

        assertThat(report.problems()).isEmpty();
        assertThat(report.isTrainable()).isTrue();
        assertThat(report.node("dense").orElseThrow().inputs()).containsExactly(TensorShape.features(784));
        assertThat(report.node("sink").orElseThrow().inputs()).containsExactly(TensorShape.features(10));
    }

    @Test
    void countsParametersAndMultiplyAdds() {
        Report report = checker.check(chain().network());

        assertThat(report.parameters()).isEqualTo(784 * 10 + 10);
        assertThat(report.multiplyAdds()).isEqualTo(784 * 10);
    }

    @Test
    void listsNodesAfterAllThatFeedThem() {
        Network network = new Sketch()
                .node("sink", "sink")
                .node("dense", "dense", "out_features", 10)
                .source(784)
                .chain("source", "dense", "sink")
                .network();

        assertThat(checker.check(network).nodes()).containsOnlyKeys("source", "dense", "sink");
        assertThat(checker.check(network).nodes().keySet()).containsExactly("source", "dense", "sink");
    }

    @Test
    void readsTheSecondOutputOfANode() {
        Network network = new Sketch()
                .source(4)
                .node("split", "split")
                .node("merge", "merge")
                .node("sink", "sink")
                .chain("source", "split", "merge", "sink")
                .wire("split:1", "merge:1")
                .network();

        Report report = checker.check(network);

        assertThat(report.problems()).isEmpty();
        assertThat(report.node("merge").orElseThrow().inputs())
                .containsExactly(TensorShape.features(4), TensorShape.features(4));
    }

    @Test
    void goesOnPastAFaultWithoutASecondProblem() {
        Network network = new Sketch()
                .node("source", "source", "shape", List.of(1, 28, 28))
                .node("dense", "dense", "out_features", 10)
                .node("broken", "dense", "out_features", -1)
                .node("sink", "sink")
                .chain("source", "broken", "dense", "sink")
                .network();

        Report report = checker.check(network);

        assertThat(words(report)).containsExactly("broken.out_features: -1 is too small: at least 1");
        assertThat(report.node("sink").orElseThrow().output(0)).isEqualTo(TensorShape.features(10));
    }

    @Test
    void doesNotInferANodeWithFaultyParameters() {
        Network network = new Sketch()
                .source(4)
                .node("dense", "dense")
                .node("sink", "sink")
                .chain("source", "dense", "sink")
                .network();

        Report report = checker.check(network);

        assertThat(words(report)).containsExactly("dense.out_features: out_features is missing");
        assertThat(layers.takeInferred()).containsExactly("source", "sink");
        assertThat(report.node("dense").orElseThrow().outputs()).containsExactly(TensorShape.unknown());
    }

    @Test
    void warnsOfAParameterThatNoLayerKnows() {
        Network network = chain().network().with("same", node -> node.withParams(ParamValues.of("alpha", 1)));

        assertThat(checker.check(network).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.isError()).isFalse();
            assertThat(problem.where()).isEqualTo(new Where.AtParam("same", "alpha"));
        });
    }

    @Test
    void keepsANodeOfUnknownTypeAsInert() {
        Network network = new Sketch()
                .source(4)
                .node("new", "densee")
                .node("sink", "sink")
                .chain("source", "new", "sink")
                .network();

        Report report = checker.check(network);

        assertThat(words(report)).containsExactly("new: densee is no layer of this version; did you mean dense?");
        assertThat(report.problems().get(0).remedies()).containsExactly(new Remedy.SetType("new", "dense"));
        assertThat(report.node("new").orElseThrow().layer()).isEmpty();
    }

    @Test
    void namesTheCircleAndOffersEachOfItsWires() {
        Network network = new Sketch()
                .source(4)
                .node("a", "merge")
                .node("b", "same")
                .node("sink", "sink")
                .chain("source", "a", "b", "sink")
                .wire("b", "a:1")
                .network();

        Report report = checker.check(network);

        assertThat(words(report)).containsExactly("b -> a:1: the wires lead in a circle: a -> b -> a");
        assertThat(report.problems().get(0).remedies())
                .containsExactly(new Remedy.RemoveWire("b", "a:1"), new Remedy.RemoveWire("a", "b"));
        assertThat(report.node("sink").orElseThrow().output(0)).isEqualTo(TensorShape.unknown());
        assertThat(report.nodes().keySet()).containsExactly("source", "sink", "a", "b");
    }

    @Test
    void seesANodeThatFeedsItself() {
        Network network = chain().node("loop", "same").wire("loop", "loop").network();

        assertThat(words(checker.check(network)))
                .containsExactly("loop -> loop: the wires lead in a circle: loop -> loop");
    }

    @Test
    void namesTwoCirclesThatDoNotTouch() {
        Network network = chain().node("a", "same")
                .node("b", "same")
                .node("c", "same")
                .node("d", "same")
                .chain("a", "b", "a")
                .chain("c", "d", "c")
                .network();

        assertThat(checker.check(network).problems()).hasSize(2);
    }

    @Test
    void namesAWireToANodeThatIsNotThere() {
        Network network = chain().wire("same", "dens").network();

        Report report = checker.check(network);

        assertThat(words(report)).containsExactly("same -> dens: there is no node dens; did you mean dense?");
        assertThat(report.problems().get(0).remedies()).containsExactly(new Remedy.RemoveWire("same", "dens"));
    }

    @Test
    void namesAWireFromANodeThatIsNotThereOnce() {
        Network network = new Sketch()
                .source(4)
                .node("merge", "merge")
                .node("sink", "sink")
                .chain("source", "merge", "sink")
                .wire("nowhere", "merge:1")
                .network();

        assertThat(words(checker.check(network))).containsExactly("nowhere -> merge:1: there is no node nowhere");
    }

    @Test
    void namesAnInputPortThatIsNotThere() {
        assertThat(words(checker.check(chain().wire("source", "same:2").network())))
                .containsExactly("source -> same:2: same has no input 2: it has 1, counted from 0");
    }

    @Test
    void namesAnOutputPortThatIsNotThere() {
        Network network = new Sketch()
                .source(4)
                .node("merge", "merge")
                .node("sink", "sink")
                .chain("source", "merge", "sink")
                .wire("source:1", "merge:1")
                .network();

        assertThat(words(checker.check(network)))
                .containsExactly("source:1 -> merge:1: source has no output 1: it has 1, counted from 0");
    }

    @Test
    void refusesAPortNumberBeyondReason() {
        Network network = new Sketch()
                .source(4)
                .node("merge", "merge")
                .node("sink", "sink")
                .chain("source", "merge", "sink")
                .wire("source", "merge:1")
                .wire("source", "merge:2000000000")
                .network();

        assertThat(words(checker.check(network)))
                .containsExactly(
                        "source -> merge:2000000000: merge has no input 2,000,000,000: it has 1,000, counted from 0");
    }

    @Test
    void namesBothSourcesOfAPortThatIsFedTwice() {
        Network network = chain().wire("source", "sink").network();

        Report report = checker.check(network);

        assertThat(words(report))
                .containsExactly("sink: input 0 of sink is fed by 2 wires, from dense, source; it takes one");
        assertThat(report.problems().get(0).remedies())
                .containsExactly(new Remedy.RemoveWire("dense", "sink"), new Remedy.RemoveWire("source", "sink"));
        assertThat(report.node("sink").orElseThrow().inputs()).containsExactly(TensorShape.unknown());
    }

    @Test
    void offersALooseEndToAnInputWithoutAWire() {
        Network network = new Sketch()
                .source(4)
                .node("a", "same")
                .node("b", "same")
                .node("sink", "sink")
                .chain("source", "a")
                .chain("b", "sink")
                .network();

        Report report = checker.check(network);

        assertThat(words(report)).containsExactly("a: nothing uses the output of a", "b: nothing is connected to b");
        assertThat(report.node("b").orElseThrow().problems())
                .flatExtracting(Problem::remedies)
                .containsExactly(new Remedy.Connect("a", "b"), new Remedy.RemoveNode("b"));
    }

    @Test
    void namesTheMissingPortOfANodeThatMerges() {
        Network network = new Sketch()
                .source(4)
                .node("merge", "merge")
                .node("sink", "sink")
                .chain("source", "merge", "sink")
                .wire("source", "merge:2")
                .network();

        assertThat(words(checker.check(network))).containsExactly("merge:1: nothing is connected to input 1 of merge");
        assertThat(layers.takeInferred()).contains("merge");
    }

    @Test
    void wantsAnInputAndAnOutputNode() {
        Report report = checker.check(new Sketch().node("a", "same").network());

        assertThat(report.general())
                .extracting(Problem::where, Problem::remedies)
                .containsExactly(
                        tuple(new Where.Project(), List.of(new Remedy.InsertBefore("a", 0, "source", Map.of()))),
                        tuple(new Where.Project(), List.of(new Remedy.Append("a", "sink"))));
    }

    @Test
    void wantsAnInputAndAnOutputInAnEmptyNetwork() {
        assertThat(checker.check(Network.empty()).problems()).hasSize(2);
    }

    @Test
    void offersAnIdThatExportsCanUse() {
        Network network = chain().node("1 x", "same").chain("same", "1 x").network();

        assertThat(checker.check(network).node("1 x").orElseThrow().problems())
                .flatExtracting(Problem::remedies)
                .contains(new Remedy.Rename("1 x", "_1_x"));
    }

    @Test
    void refusesATensorThatNoArrayHolds() {
        Network network = new Sketch()
                .node("source", "source", "shape", List.of(100_000, 100_000))
                .node("dense", "dense", "out_features", 10)
                .node("sink", "sink")
                .chain("source", "dense", "sink")
                .network();

        assertThat(words(checker.check(network)))
                .containsExactly(
                        "source: its output 100000×100000 is too large: one sample may have 2,147,483,647 elements");
    }

    @Test
    void refusesAWeightThatNoArrayHolds() {
        Network network = new Sketch()
                .source(1_000_000)
                .node("dense", "dense", "out_features", 1_000_000)
                .node("sink", "sink")
                .chain("source", "dense", "sink")
                .network();

        assertThat(words(checker.check(network)))
                .containsExactly(
                        "dense: its weight [1000000, 1000000] is too large: a tensor may have 2,147,483,647 elements");
    }

    private static Sketch chain() {
        return new Sketch()
                .source(784)
                .node("same", "same")
                .node("dense", "dense", "out_features", 10)
                .node("sink", "sink")
                .chain("source", "same", "dense", "sink");
    }

    private static List<String> words(Report report) {
        Messages messages = new Messages(Locale.ENGLISH);
        return report.problems().stream()
                .map(problem -> problem.where().label() + ": " + messages.render(problem.message()))
                .toList();
    }
}
