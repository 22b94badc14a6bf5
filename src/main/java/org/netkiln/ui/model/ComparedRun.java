package org.netkiln.ui.model;

import java.nio.file.Path;

/** A run whose curves are shown behind those of the present one. */
public record ComparedRun(Path directory, TrainingCurves curves) {
    /** What legend and readout call it: the directory's own name, which tells project and time. */
    public String name() {
        return String.valueOf(directory.getFileName());
    }
}
