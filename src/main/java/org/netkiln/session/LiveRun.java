package org.netkiln.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.netkiln.data.picture.Pictures;
import org.netkiln.insight.ConfusionCells;
import org.netkiln.problem.Problem;
import org.netkiln.train.event.Verdicts;

/**
 * A run that is about to train. May cross to any thread.
 *
 * @param directory the run's
 * @param prepared project, settings, network and data
 * @param classifies whether the network tells classes apart, so that there are accuracy, verdicts and confusion
 * @param resumed whether it goes on with an earlier run
 * @param tunable what may be changed while it trains
 * @param warnings what is odd but does not stand in the way
 */
public record LiveRun(
        Path directory,
        Prepared prepared,
        boolean classifies,
        boolean resumed,
        List<Tunable> tunable,
        List<Problem> warnings) {
    public LiveRun {
        tunable = List.copyOf(tunable);
        warnings = List.copyOf(warnings);
    }

    static LiveRun of(PlannedRun plan, OpenRun run, List<Problem> warnings) {
        return new LiveRun(
                run.directory().path(),
                plan.prepared(),
                run.job().classifies(),
                !run.isNew(),
                Tunable.of(run.learner(), plan.checkpoint()),
                warnings);
    }

    /** Batches in an epoch. */
    public int stepsPerEpoch() {
        return (prepared.train().size() - 1) / prepared.settings().batchSize() + 1;
    }

    /** The classes' names, by class number. */
    public List<String> classes() {
        return prepared.dataset().info().classes();
    }

    /** The test samples, by the numbers in {@link org.netkiln.insight.SamplePredictions}; empty if they are no pictures. */
    public Optional<Pictures> testPictures() {
        return Pictures.of(prepared.dataset().test());
    }

    /** The validation samples, by the numbers in {@link Verdicts}; empty without validation or pictures. */
    public Optional<Pictures> validationPictures() {
        return prepared.held().flatMap(Pictures::of);
    }

    /** The confusion matrix of an epoch's verdicts. */
    public ConfusionCells confusion(Verdicts verdicts) {
        return ConfusionCells.of(
                verdicts, classes().size(), prepared.validation().orElseThrow()::label);
    }
}
