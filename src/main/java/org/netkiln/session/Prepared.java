package org.netkiln.session;

import java.util.List;
import java.util.Optional;
import org.netkiln.check.Report;
import org.netkiln.data.Dataset;
import org.netkiln.data.Samples;
import org.netkiln.problem.Problem;
import org.netkiln.project.Project;
import org.netkiln.train.settings.TrainingSettings;

/**
 * A project that can be trained.
 *
 * @param project with what the command line overrides in it
 * @param report the network's, without errors
 * @param train what is trained on
 * @param validation what each epoch is validated on
 * @param test the dataset's test samples
 * @param warnings what is odd but does not stand in the way
 */
public record Prepared(
        Project project,
        TrainingSettings settings,
        Report report,
        Dataset dataset,
        Samples train,
        Optional<Samples> validation,
        Samples test,
        List<Problem> warnings) {
    public Prepared {
        warnings = List.copyOf(warnings);
    }
}
