package org.netkiln.cli;

import java.io.PrintWriter;
import java.util.List;
import org.netkiln.problem.Problem;
import org.netkiln.text.Messages;
import org.netkiln.text.Text;

/**
 * What commands talk to the user through.
 *
 * @param out results
 * @param err problems, one line each
 * @param terminal whether a person watches {@code out}, so that a progress bar makes sense
 */
public record Shell(PrintWriter out, PrintWriter err, Messages messages, boolean terminal) {
    static final int OK = 0;
    static final int FAILED = 1;

    String render(Text text) {
        return messages.render(text);
    }

    void say(String key, Object... args) {
        out.println(render(Text.of(key, args)));
        out.flush();
    }

    /** Prints to the side, so that results can be piped. */
    void note(String key, Object... args) {
        err.println(render(Text.of(key, args)));
        err.flush();
    }

    /**
     * Says in one line what the first error is, where, and how to mend it, and how many more there are.
     *
     * @param about the file or thing the problems are about; may be empty
     * @return the exit code
     */
    int fail(String about, List<Problem> problems) {
        List<Problem> errors = problems.stream().filter(Problem::isError).toList();
        String more = errors.size() < 2 ? "" : " " + render(Text.of("cli.more", errors.size() - 1));
        String words = line(errors.get(0));
        err.println("netkiln: " + (about.isEmpty() || words.contains(about) ? "" : about + ": ") + words + more);
        err.flush();
        return FAILED;
    }

    /** {@code conv1.padding: … . Set padding of conv1 to 2}. */
    String line(Problem problem) {
        String where = problem.where().label();
        String mend = problem.remedies().isEmpty()
                ? ""
                : " – "
                        + String.join(
                                render(Text.of("cli.or")),
                                problem.remedies().stream()
                                        .map(remedy -> render(remedy.label()))
                                        .toList());
        String words = (where.isEmpty() ? "" : where + ": ") + render(problem.message()) + mend;
        return words.replaceAll("\\R\\s*", " ");
    }
}
