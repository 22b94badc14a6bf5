package org.netkiln.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.netkiln.engine.Learner;
import org.netkiln.export.ReadBack;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;
import org.netkiln.weights.HostTensor;

/** What shows that a file holds what was to be taken away. */
public sealed interface ExportProof {
    /** In a sentence. */
    Text text();

    /** All that was to be in it is in it. */
    record Whole(Text text) implements ExportProof {}

    /**
     * A new network that was given nothing but the file says the same.
     *
     * @param tensors how many the file holds
     * @param numbers how many they hold
     * @param samples of which the two networks were asked
     * @param real whether these are the dataset's
     * @param largestDifference between two outputs
     */
    record SameOutputs(int tensors, long numbers, int samples, boolean real, double largestDifference)
            implements ExportProof {
        @Override
        public Text text() {
            String difference = words(largestDifference);
            return real
                    ? Text.of("export.same-real", samples, difference)
                    : Text.of("export.same-drawn", samples, difference);
        }
    }

    /** Holds a file against its source. Compute thread if it holds tensors, else any. */
    static Result<ExportProof> of(ExportSource source, ExportSource.Written written) {
        if (written.readBack() instanceof ReadBack.Whole whole) {
            return Result.of(new Whole(whole.found()));
        }
        Map<String, HostTensor> tensors = ((ReadBack.Tensors) written.readBack()).tensors();
        ExportSource.Trained trained = source.trained().orElseThrow();
        return Learners.toAsk(
                        source.cargo().report(),
                        trained.optimizer(),
                        trained.outputs().samples(),
                        tensors)
                .then(network -> compare(written.file(), tensors, trained.outputs(), network));
    }

    private static String words(double difference) {
        return difference == 0 ? "0" : String.format(Locale.ROOT, "%.1e", difference);
    }

    private static Result<ExportProof> compare(
            Path file, Map<String, HostTensor> tensors, Outputs outputs, Learner network) {
        try (network) {
            double difference = outputs.largestDifference(outputs.by(network));
            if (difference > 0) {
                return Result.failed(List.of(Problem.error(
                        new Where.Project(), Text.of("export.other-outputs", file.toString(), words(difference)))));
            }
            long numbers =
                    tensors.values().stream().mapToLong(HostTensor::elements).sum();
            return Result.of(new SameOutputs(tensors.size(), numbers, outputs.samples(), outputs.real(), difference));
        }
    }
}
