package org.netkiln.train;

import java.util.ArrayList;
import java.util.List;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Remedy;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;
import org.netkiln.train.metric.Monitor;
import org.netkiln.train.schedule.Schedules;
import org.netkiln.train.settings.TrainingSettings;

/** Settings that watch an accuracy need a network that classifies. */
final class AccuracyCheck {
    private AccuracyCheck() {}

    /** What a network that does not classify cannot be trained with; each with the loss to watch instead. */
    static List<Problem> problems(TrainingSettings settings, Schedules schedules) {
        List<Problem> problems = new ArrayList<>();
        settings.keepBest()
                .filter(Monitor::needsAccuracy)
                .ifPresent(monitor -> problems.add(problem("training.keep_best", monitor)));
        settings.earlyStopping()
                .filter(rule -> rule.monitor().needsAccuracy())
                .ifPresent(rule -> problems.add(problem("training.early_stopping.monitor", rule.monitor())));
        settings.schedule()
                .filter(declared -> schedules
                        .find(declared.type())
                        .filter(schedule -> schedule.needsAccuracy(declared.values()))
                        .isPresent())
                .ifPresent(declared -> problems.add(
                        Problem.error(new Where.Setting("training.schedule"), Text.of("train.no-accuracy"))));
        return problems;
    }

    private static Problem problem(String path, Monitor monitor) {
        return Problem.error(
                new Where.Setting(path),
                Text.of("train.no-accuracy"),
                new Remedy.SetSetting(path, monitor.ofLoss().key()));
    }
}
