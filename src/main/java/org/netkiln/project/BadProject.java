package org.netkiln.project;

import org.netkiln.problem.Problem;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;

/** Stops the reading of a file at the first thing that cannot be understood. Never leaves this package. */
final class BadProject extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    /** @param place the file, with line and column where they are known */
    BadProject(Text place, Text message) {
        super(message.key());
        this.problem = problem(place, message);
    }

    Problem problem() {
        return problem;
    }

    static Problem problem(Text place, Text message) {
        return Problem.error(new Where.Project(), Text.of("project.at", place, message));
    }
}
