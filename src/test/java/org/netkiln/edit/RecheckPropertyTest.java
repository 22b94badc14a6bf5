package org.netkiln.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.netkiln.check.Checker;
import org.netkiln.check.FakeLayers;
import org.netkiln.check.Report;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;

class RecheckPropertyTest {
    private final Checker checker = new Checker(new FakeLayers().catalogue());

    @Property(tries = 200)
    void recheckingAfterEachEditFindsWhatAFreshCheckFinds(@ForAll("gestures") List<Gesture> gestures) {
        History<Network> history = new History<>(Network.empty());
        Report report = checker.check(history.current());
        for (Gesture gesture : gestures) {
            gesture.perform(history);
            report = checker.recheck(report, history.current());
        }

        assertThat(report).isEqualTo(checker.check(history.current()));
    }

    @Property(tries = 200)
    void everyNodeIsReportedWithProblemsOfItsOwn(@ForAll("gestures") List<Gesture> gestures) {
        History<Network> history = new History<>(Network.empty());
        gestures.forEach(gesture -> gesture.perform(history));
        Report report = checker.check(history.current());

        assertThat(report.drawn().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        history.current().nodes().stream().map(Node::id).toList());
        assertThat(report.drawn().values()).allSatisfy(node -> assertThat(node.problems())
                .allSatisfy(problem -> assertThat(problem.where().label())
                        .startsWith(node.node().id())));
    }

    @Provide
    Arbitrary<List<Gesture>> gestures() {
        return Gesture.some();
    }
}
