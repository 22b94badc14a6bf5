package org.netkiln.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.netkiln.edit.Remedies;
import org.netkiln.graph.Group;
import org.netkiln.graph.Network;
import org.netkiln.layer.Catalogue;
import org.netkiln.param.ParamValues;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Remedy;
import org.netkiln.problem.Where;
import org.netkiln.text.Messages;

/** What is found out about repeated groups, in terms of what is drawn. */
class RepeatReportTest {
    private final FakeLayers layers = new FakeLayers();
    private final Checker checker = new Checker(layers.catalogue());

    /** A dense layer and an activation, three times, from 4 features to 4. */
    private final Network stack = new Sketch()
            .source(4)
            .node("g.dense", "dense", "out_features", 4)
            .node("g.act", "same")
            .node("sink", "sink")
            .chain("source", "g.dense", "g.act", "sink")
            .network()
            .withGroups(List.of(Group.of("g", List.of("g.dense", "g.act")).withRepeat(3)));

    @Test
    void everyCopyIsComputed() {
        Report report = checker.check(stack);

        assertThat(report.problems()).isEmpty();
        assertThat(report.nodes().keySet())
                .containsExactly(
                        "source", "g.0.dense", "g.0.act", "g.1.dense", "g.1.act", "g.2.dense", "g.2.act", "sink");
        assertThat(report.parameters()).isEqualTo(3 * (4 * 4 + 4));
        assertThat(report.expanded().contains("g.2.act")).isTrue();
        assertThat(report.network()).isSameAs(stack);
    }

    @Test
    void aDrawnNodeIsItsFirstCopy() {
        NodeReport drawn = checker.check(stack).drawn("g.dense").orElseThrow();

        assertThat(drawn.node()).isEqualTo(stack.node("g.dense").orElseThrow());
        assertThat(drawn.parameters()).isEqualTo(4 * 4 + 4);
    }

    @Test
    void aDrawnNodeCostsWhatItsCopiesCost() {
        Costs costs = new Costs(checker.check(stack), 0);

        assertThat(costs.of(stack.node("g.dense").orElseThrow(), 1).weights()).isEqualTo(3 * (4 * 4 + 4) * Float.BYTES);
    }

    @Test
    void whatIsWrongInEveryCopyIsSaidOnce() {
        Network bad = stack.with("g.dense", node -> node.withParams(ParamValues.of("out_features", 0)));

        List<Problem> problems = checker.check(bad).problems();

        assertThat(problems).extracting(Problem::where).containsExactly(new Where.AtParam("g.dense", "out_features"));
    }

    @Test
    void aShapeThatDoesNotFitIsAProblemOfTheFirstCopyInWhichItAppears() {
        Network residual = new Sketch()
                .source(4)
                .node("g.dense", "dense", "out_features", 6)
                .node("g.skip", "same")
                .node("g.add", "merge")
                .node("sink", "sink")
                .chain("source", "g.dense", "g.add", "sink")
                .chain("source", "g.skip")
                .wire("g.skip", "g.add:1")
                .network()
                .withGroups(List.of(
                        Group.of("g", List.of("g.dense", "g.skip", "g.add")).withRepeat(3)));

        assertThat(words(checker.check(residual))).containsExactly("g.add: shapes differ");
    }

    @Test
    void aProblemOfALaterCopySaysOfWhich() {
        Catalogue catalogue = Catalogue.load();
        Network shrinking = new Sketch()
                .node("input", "input", "shape", List.of(1, 8, 8))
                .node("g.pool", "max_pool2d", "kernel_size", 2)
                .node("g.act", "relu")
                .node("flatten", "flatten")
                .node("output", "output")
                .chain("input", "g.pool", "g.act", "flatten", "output")
                .network()
                .withGroups(List.of(Group.of("g", List.of("g.pool", "g.act")).withRepeat(5)));

        Report report = new Checker(catalogue).check(shrinking);

        assertThat(words(report))
                .containsExactly("g.pool: in the copy g.3.pool: kernel 2×2 does not fit into 1×1 (padding 0×0)");
        assertThat(report.drawn("g.pool").orElseThrow().problems()).hasSize(1);
        assertThat(report.problems().get(0).remedies()).contains(new Remedy.SetParam("g.pool", "kernel_size", 1));
    }

    @Test
    void remediesNameWhatIsDrawn() {
        Network open = stack.without("sink").with(stack.node("sink").orElseThrow());

        List<Remedy> remedies = new ArrayList<>();
        checker.check(open).problems().forEach(problem -> remedies.addAll(problem.remedies()));

        assertThat(remedies)
                .contains(new Remedy.SetRepeat("g", 1), new Remedy.Connect("g.act", "sink"))
                .allSatisfy(remedy -> assertThat(Remedies.edit(remedy, open)).isPresent());
    }

    @Test
    void aCircleIsTheDrawnOne() {
        Network circle = new Sketch()
                .source(4)
                .node("t", "merge")
                .node("g.act", "same")
                .node("sink", "sink")
                .chain("source", "t", "g.act", "sink")
                .wire("g.act", "t:1")
                .network()
                .withGroups(List.of(Group.of("g", List.of("g.act")).withRepeat(2)));

        assertThat(words(checker.check(circle)))
                .containsExactly("g.act -> t:1: the wires lead in a circle: t -> g.act -> t");
    }

    @Test
    void recheckingTouchesOnlyWhatChanged() {
        Report before = checker.check(stack);
        layers.takeInferred();

        checker.recheck(
                before, stack.withGroups(List.of(stack.group("g").orElseThrow().withRepeat(4))));

        assertThat(layers.takeInferred()).containsExactly("g.3.dense", "g.3.act");
    }

    @Test
    void withoutRepeatsNothingIsDoneTwice() {
        Report report = checker.check(stack.withGroups(List.of()));

        assertThat(report.drawn()).isSameAs(report.nodes());
        assertThat(report.expanded()).isSameAs(report.network());
    }

    private static List<String> words(Report report) {
        Messages messages = new Messages(Locale.ENGLISH);
        return report.problems().stream()
                .map(problem -> problem.where().label() + ": " + messages.render(problem.message()))
                .toList();
    }
}
