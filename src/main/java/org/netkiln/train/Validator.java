package org.netkiln.train;

import java.util.Optional;
import java.util.OptionalDouble;
import org.netkiln.data.BatchStream;
import org.netkiln.data.Order;
import org.netkiln.data.Samples;
import org.netkiln.engine.Batch;
import org.netkiln.engine.StepOutcome;
import org.netkiln.train.event.Verdicts;

/** One pass over the validation samples. It is not part of a checkpoint: a resume begins it again. */
final class Validator {
    private final Session session;
    private final Gate gate;
    private final Samples samples;
    private final Optional<VerdictTaker> verdicts;
    private double loss;
    private long correct;

    Validator(Session session, Gate gate, Samples samples) {
        this.session = session;
        this.gate = gate;
        this.samples = samples;
        int classes = session.learner().classes();
        this.verdicts = classes == 0
                ? Optional.empty()
                : Optional.of(new VerdictTaker(
                        classes, samples.size(), session.job().settings().batchSize()));
    }

    /** Empty if it ran to its end. */
    Optional<End> run() throws WriteFailed {
        int batchSize = session.job().settings().batchSize();
        double seconds = 0;
        try (BatchStream batches = new BatchStream(samples, Order.inFileOrder(samples.size()), batchSize, 0)) {
            for (int seen = 0; seen < samples.size(); seen += batchSize) {
                if (!gate.beforeValidation()) {
                    return Optional.of(new End.Stopped());
                }
                long began = session.now();
                StepOutcome outcome = evaluate(batches.next().orElseThrow());
                if (outcome instanceof StepOutcome.NotFinite fault) {
                    return Optional.of(new End.Diverged(fault.problem()));
                }
                StepOutcome.Done done = (StepOutcome.Done) outcome;
                loss += done.loss() * done.samples();
                correct += done.correct();
                verdicts.ifPresent(taker -> taker.take(done.samples()));
                seconds += session.secondsSince(began);
            }
        }
        session.advance(session.progress().spent(seconds));
        return Optional.empty();
    }

    private StepOutcome evaluate(Batch batch) {
        return verdicts.isPresent()
                ? session.learner().evaluate(batch, verdicts.get().probabilities())
                : session.learner().evaluate(batch);
    }

    /** What was said of each sample; empty if the network does not classify. */
    Optional<Verdicts> verdicts() {
        return verdicts.map(VerdictTaker::verdicts);
    }

    /** Mean over the samples. */
    double loss() {
        return loss / samples.size();
    }

    /** Empty if the network does not classify. */
    OptionalDouble accuracy() {
        return session.job().classifies()
                ? OptionalDouble.of((double) correct / samples.size())
                : OptionalDouble.empty();
    }
}
