package org.netkiln.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.netkiln.check.Checker;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.Wire;
import org.netkiln.layer.Catalogue;
import org.netkiln.param.ParamValues;
import org.netkiln.problem.Problem;

class FrozenFitTest {
    private static final FrozenFit FIT = new FrozenFit(new Checker(Catalogue.load())
            .check(Network.of(
                    List.of(
                            Node.of("input", "input", ParamValues.of("shape", List.of(3))),
                            Node.of("fc1", "linear", ParamValues.of("out_features", 4)),
                            Node.of("fc2", "linear", ParamValues.of("out_features", 2)),
                            Node.of("output", "output")),
                    List.of(Wire.of("input", "fc1"), Wire.of("fc1", "fc2"), Wire.of("fc2", "output")))));

    @Test
    void nodesAndWeightsCanBeFrozen() {
        assertThat(FIT.problems(List.of("fc1", "fc2.bias"))).isEmpty();
        assertThat(FIT.problems(List.of())).isEmpty();
    }

    @Test
    void whatIsNotThereIsNamedByItsPlaceInTheList() {
        assertThat(FIT.problems(List.of("fc1", "fc3"))).singleElement().satisfies(problem -> {
            assertThat(problem.isError()).isFalse();
            assertThat(problem.where().label()).isEqualTo("training.frozen[1]");
            assertThat(problem.message().args()).containsExactly("fc3");
        });
    }

    @Test
    void whenNothingIsLeftToTrainThatIsSaid() {
        assertThat(FIT.problems(List.of("fc1", "fc2.weight", "fc2.bias")))
                .extracting((Problem problem) -> problem.message().key())
                .containsExactly("session.frozen-all");
    }
}
