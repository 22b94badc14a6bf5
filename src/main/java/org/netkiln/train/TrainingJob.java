package org.netkiln.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.netkiln.data.Samples;
import org.netkiln.engine.Learner;
import org.netkiln.problem.Problem;
import org.netkiln.train.metric.Monitor;
import org.netkiln.train.schedule.Schedules;
import org.netkiln.train.settings.TrainingSettings;

/**
 * One training to run.
 *
 * @param classifies whether the network has an output that classifies, so that there is an accuracy
 * @param train the samples to train on, without those that are held out
 * @param validation the samples to validate on; present exactly if the settings ask for it
 * @param data the dataset's hash
 * @param maxSteps training ends after this many steps if its epochs have not ended before
 * @param resume where to go on; empty to begin
 */
public record TrainingJob(
        TrainingSettings settings,
        boolean classifies,
        Samples train,
        Optional<Samples> validation,
        String data,
        OptionalLong maxSteps,
        Schedules schedules,
        Optional<Checkpoint> resume) {

    public TrainingJob {
        if (settings.validates() != validation.isPresent()) {
            throw new IllegalArgumentException("validation " + settings.validation());
        }
    }

    /**
     * Why this learner cannot be trained like this, or cannot go on from the checkpoint; empty if it can.
     *
     * @param learner of the network that is to begin or go on
     */
    public List<Problem> misfits(Learner learner) {
        List<Problem> problems = new ArrayList<>();
        if (!classifies) {
            problems.addAll(AccuracyCheck.problems(settings, schedules));
        }
        resume.ifPresent(checkpoint -> problems.addAll(ResumeCheck.problems(checkpoint, conditions(), learner)));
        return problems;
    }

    Conditions conditions() {
        return Conditions.of(settings, train.size(), data);
    }

    Progress begin() {
        return resume.map(Checkpoint::progress).orElseGet(() -> Progress.start(settings.lr()));
    }

    int stepsPerEpoch() {
        return (train.size() - 1) / settings.batchSize() + 1;
    }

    Monitor best() {
        return settings.best(classifies);
    }
}
