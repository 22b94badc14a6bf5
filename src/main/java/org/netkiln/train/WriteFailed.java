package org.netkiln.train;

import java.io.IOException;
import org.netkiln.problem.Problem;

/** A file of the run could not be written: the disk is full, or the directory is gone. */
public final class WriteFailed extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public WriteFailed(Problem problem, IOException cause) {
        super(cause);
        this.problem = problem;
    }

    /** What happened, for the user. */
    public Problem problem() {
        return problem;
    }
}
