package org.netkiln.problem;

import java.util.List;
import org.netkiln.text.Text;

/**
 * Something a user can mend.
 *
 * @param where the node, port, parameter, wire or setting it sits at
 * @param message what is wrong, with the numbers
 * @param remedies changes that would mend it, the likeliest first; may be empty
 */
public record Problem(Severity severity, Where where, Text message, List<Remedy> remedies) {
    public Problem {
        remedies = List.copyOf(remedies);
    }

    public static Problem error(Where where, Text message, Remedy... remedies) {
        return new Problem(Severity.ERROR, where, message, List.of(remedies));
    }

    public static Problem warning(Where where, Text message, Remedy... remedies) {
        return new Problem(Severity.WARNING, where, message, List.of(remedies));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
