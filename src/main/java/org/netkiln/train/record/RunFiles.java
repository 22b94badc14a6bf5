package org.netkiln.train.record;

import java.nio.file.Path;
import java.util.List;
import org.netkiln.train.Checkpoint;

/** Where things are in a run directory. */
record RunFiles(Path directory) {
    Path project() {
        return directory.resolve("project.json");
    }

    Path info() {
        return directory.resolve("run.json");
    }

    Path metrics() {
        return directory.resolve("metrics.csv");
    }

    Path best() {
        return directory.resolve("best.safetensors");
    }

    Path last() {
        return directory.resolve("last.safetensors");
    }

    Path state() {
        return directory.resolve("state");
    }

    /** Between two epochs. */
    Path checkpoint() {
        return state().resolve("checkpoint.safetensors");
    }

    /** Within an epoch, after that checkpoint. */
    Path step() {
        return state().resolve("step.safetensors");
    }

    /** Where a checkpoint belongs. */
    Path of(Checkpoint checkpoint) {
        return checkpoint.isBetweenEpochs() ? checkpoint() : step();
    }

    Path lock() {
        return state().resolve("lock");
    }

    List<Path> all() {
        return List.of(project(), info(), metrics(), best(), last(), checkpoint(), step(), lock());
    }
}
