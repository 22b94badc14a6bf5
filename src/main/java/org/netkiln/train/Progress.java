package org.netkiln.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netkiln.engine.StepOutcome;
import org.netkiln.train.metric.EpochMetrics;
import org.netkiln.train.schedule.Pace;

/**
 * How far a training has come: with the learner's snapshot, all that a resume needs. Which samples come next and all that is
 * random follows from seed, epoch and step.
 *
 * @param epoch epochs completed
 * @param sums the epoch under way
 * @param steps steps taken
 * @param pace learning rate and schedule
 * @param best by what tells the best epoch
 * @param stopping by what early stopping watches
 * @param last numbers of the last completed epoch
 * @param changes settings changed on the way, in order
 * @param seconds time spent in training and validation
 */
public record Progress(
        int epoch,
        EpochSums sums,
        long steps,
        Pace pace,
        Watch best,
        Watch stopping,
        Optional<EpochMetrics> last,
        List<Change> changes,
        double seconds) {
    public Progress {
        changes = List.copyOf(changes);
    }

    public static Progress start(double lr) {
        return new Progress(
                0, EpochSums.ZERO, 0, Pace.start(lr), Watch.START, Watch.START, Optional.empty(), List.of(), 0);
    }

    Progress stepEnded(StepOutcome.Done step, double took) {
        return new Progress(
                epoch, sums.plus(step, took), steps + 1, pace, best, stopping, last, changes, seconds + took);
    }

    Progress epochEnded(EpochMetrics metrics, Pace next, Watch bestNow, Watch stoppingNow) {
        return new Progress(
                epoch + 1, EpochSums.ZERO, steps, next, bestNow, stoppingNow, Optional.of(metrics), changes, seconds);
    }

    Progress changed(String key, double value, Pace paceNow) {
        List<Change> more = new ArrayList<>(changes);
        more.add(new Change(steps, key, value));
        return new Progress(epoch, sums, steps, paceNow, best, stopping, last, more, seconds);
    }

    Progress spent(double more) {
        return new Progress(epoch, sums, steps, pace, best, stopping, last, changes, seconds + more);
    }
}
