package org.netkiln.session;

import java.util.Optional;
import org.netkiln.check.Report;
import org.netkiln.data.Dataset;
import org.netkiln.data.Samples;
import org.netkiln.data.Split;
import org.netkiln.project.Project;
import org.netkiln.train.settings.TrainingSettings;

/**
 * A project that can be trained.
 *
 * @param project with what the command line overrides in it
 * @param report the network's, without errors
 * @param train what is trained on
 * @param validation what each epoch is validated on
 * @param held the same samples as they are in the dataset
 * @param test the dataset's test samples
 */
public record Prepared(
        Project project,
        TrainingSettings settings,
        Report report,
        Dataset dataset,
        Samples train,
        Optional<Samples> validation,
        Optional<Split> held,
        Samples test) {}
