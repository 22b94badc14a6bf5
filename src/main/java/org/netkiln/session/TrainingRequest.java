package org.netkiln.session;

import java.nio.file.Path;
import java.util.Optional;
import org.netkiln.train.settings.Overrides;

/**
 * What a new or resumed training is asked to do, beside its project.
 *
 * @param overrides what is set differently from the project
 * @param device where to compute, if not where the run was begun, or on the processor
 * @param init weights to start from
 * @param steps stop after so many
 */
public record TrainingRequest(Overrides overrides, Optional<String> device, Optional<Path> init, Optional<Long> steps) {
    /** As the project says, on this device. */
    public static TrainingRequest on(String device) {
        return new TrainingRequest(Overrides.none(), Optional.of(device), Optional.empty(), Optional.empty());
    }
}
