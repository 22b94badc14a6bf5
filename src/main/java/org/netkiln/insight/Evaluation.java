package org.netkiln.insight;

import java.util.Optional;
import java.util.OptionalDouble;
import org.netkiln.data.BatchStream;
import org.netkiln.data.Order;
import org.netkiln.data.Samples;
import org.netkiln.engine.Batch;
import org.netkiln.engine.Learner;
import org.netkiln.engine.StepOutcome;
import org.netkiln.problem.Result;

/**
 * How well a network does on a set of samples.
 *
 * @param loss mean over the samples
 * @param samples how many
 * @param confusion rows and columns for as many classes as the network tells apart; empty if it does not classify
 */
public record Evaluation(double loss, int samples, Optional<Confusion> confusion) {

    /** Runs every sample once, in evaluation mode. Fails if the loss is not finite. */
    public static Result<Evaluation> of(Learner learner, Samples samples, int batchSize) {
        double loss = 0;
        int classes = learner.classes();
        long[][] counts = new long[classes][classes];
        float[] scores = new float[Math.multiplyExact(Math.min(batchSize, samples.size()), classes)];
        try (BatchStream batches = new BatchStream(samples, Order.inFileOrder(samples.size()), batchSize, 0)) {
            for (var next = batches.next(); next.isPresent(); next = batches.next()) {
                Batch batch = next.get();
                StepOutcome outcome = learner.evaluate(batch, scores);
                if (outcome instanceof StepOutcome.NotFinite fault) {
                    return Result.failed(fault.problem());
                }
                loss += ((StepOutcome.Done) outcome).loss() * batch.size();
                for (int i = 0; classes > 0 && i < batch.size(); i++) {
                    counts[batch.labels()[i]][Prediction.best(scores, i * classes, classes)]++;
                }
            }
        }
        Optional<Confusion> confusion = classes > 0 ? Optional.of(Confusion.of(counts)) : Optional.empty();
        return Result.of(new Evaluation(loss / samples.size(), samples.size(), confusion));
    }

    /** Share of the samples that were recognised; empty if the network does not classify. */
    public OptionalDouble accuracy() {
        return confusion.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) confusion.get().correct() / samples);
    }
}
