package org.netkiln.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.netkiln.train.settings.Overrides;

/**
 * What {@code train} was asked to do: exactly one of {@code file} and {@code resume} is there.
 *
 * @param file a project file or a preset's name
 * @param overrides what the command line sets differently from the project
 * @param device where to compute, if not where the run was begun, or on the processor
 * @param out the run's directory, if not the usual one
 * @param init weights to start from
 * @param steps stop after so many
 * @param resume the run to go on with
 */
record TrainingRequest(
        Optional<String> file,
        Overrides overrides,
        Optional<String> device,
        Optional<Path> out,
        Optional<Path> init,
        Optional<Long> steps,
        Optional<Path> resume) {

    /** What problems are about. */
    String subject() {
        return file.or(() -> resume.map(Path::toString)).orElse("");
    }
}
