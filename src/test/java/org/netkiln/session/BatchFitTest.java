package org.netkiln.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.netkiln.check.Checker;
import org.netkiln.check.Report;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.Wire;
import org.netkiln.layer.Catalogue;
import org.netkiln.param.ParamValues;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Remedy;
import org.netkiln.problem.Where;

/** Where PyTorch says, in the middle of training, "Expected more than 1 value per channel when training". */
class BatchFitTest {
    @Test
    void aLastBatchOfOneSampleIsFoundBeforeTrainingStarts() {
        List<Problem> problems = training(rows(Map.of()), 257, 64);

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).where()).isEqualTo(new Where.AtNode("bn1"));
        assertThat(problems.get(0).message().key()).isEqualTo("session.last-batch");
        assertThat(problems.get(0).message().args().subList(0, 3)).containsExactly(257, 64, 1);
    }

    @Test
    void theRemedyIsTheNextBatchSizeThatLeavesNoSuchRest() {
        assertThat(training(rows(Map.of()), 257, 64).get(0).remedies())
                .containsExactly(new Remedy.SetSetting("training.batch_size", 65));
        assertThat(training(rows(Map.of()), 7, 1).get(0).remedies())
                .containsExactly(new Remedy.SetSetting("training.batch_size", 4));
        assertThat(training(rows(Map.of()), 1, 64).get(0).remedies()).isEmpty();
    }

    @Test
    void batchesOfOneSampleAreFound() {
        List<Problem> problems = training(rows(Map.of()), 256, 1);

        assertThat(problems).extracting(problem -> problem.message().key()).containsExactly("session.batch-refused");
    }

    @Test
    void moreSamplesInTheLastBatchAreEnough() {
        assertThat(training(rows(Map.of()), 258, 64)).isEmpty();
        assertThat(training(rows(Map.of()), 256, 64)).isEmpty();
    }

    @Test
    void imagesHaveManyValuesForEachChannelUnlessTheyAreOnePixel() {
        assertThat(training(images(2), 257, 1)).isEmpty();
        assertThat(training(images(1), 257, 64)).hasSize(1);
    }

    @Test
    void evaluationTakesAnyBatchWhereThereAreRunningStatistics() {
        Report without = rows(Map.of("track_running_stats", false));

        assertThat(BatchFit.problems(rows(Map.of()), 257, 64, false)).isEmpty();
        assertThat(BatchFit.problems(without, 257, 64, false)).hasSize(1);
    }

    private static List<Problem> training(Report report, int samples, int batchSize) {
        return BatchFit.problems(report, samples, batchSize, true);
    }

    private static Report rows(Map<String, Object> batchNorm) {
        return check(List.of(
                Node.of("input", "input", ParamValues.of("shape", List.of(3))),
                Node.of("bn1", "batch_norm1d", new ParamValues(batchNorm)),
                Node.of("output", "output")));
    }

    private static Report images(int size) {
        return check(List.of(
                Node.of("input", "input", ParamValues.of("shape", List.of(3, size, size))),
                Node.of("bn1", "batch_norm2d"),
                Node.of("flatten", "flatten"),
                Node.of("output", "output")));
    }

    private static Report check(List<Node> chain) {
        List<Wire> wires = new ArrayList<>();
        for (int i = 1; i < chain.size(); i++) {
            wires.add(Wire.of(chain.get(i - 1).id(), chain.get(i).id()));
        }
        Report report = new Checker(Catalogue.load()).check(Network.of(chain, wires));
        assertThat(report.isTrainable()).isTrue();
        return report;
    }
}
