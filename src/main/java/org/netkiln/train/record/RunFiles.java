package org.netkiln.train.record;

import java.nio.file.Path;

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

    Path checkpoint() {
        return state().resolve("checkpoint.safetensors");
    }

    Path lock() {
        return state().resolve("lock");
    }
}
