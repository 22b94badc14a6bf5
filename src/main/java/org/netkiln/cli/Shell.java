package org.netkiln.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.netkiln.problem.Problem;
import org.netkiln.text.Messages;
import org.netkiln.text.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.ParameterException;

/**
 * What commands talk to the user through.
 *
 * @param out results
 * @param err problems, one line each
 * @param terminal whether a person watches {@code out}, so that a progress bar makes sense
 */
public record Shell(PrintWriter out, PrintWriter err, Messages messages, boolean terminal) {
    private static final Logger LOG = LoggerFactory.getLogger(Shell.class);

    static final int OK = 0;
    static final int FAILED = 1;
    static final int MISUSED = 2;

    String render(Text text) {
        return messages.render(text);
    }

    /** The heads of a table's columns, which stand in one text, parted by {@code |}. */
    String[] heads(String key) {
        return render(Text.of(key)).split("\\|");
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
        return fail(about, errors, "cli.more");
    }

    /** The same for a project: a command lists the others. */
    int failProject(String file, List<Problem> problems) {
        return fail(file, problems.stream().filter(Problem::isError).toList(), "cli.more-in-project");
    }

    private int fail(String about, List<Problem> errors, String others) {
        String more = errors.size() < 2 ? "" : " " + render(Text.of(others, errors.size() - 1));
        String words = line(errors.get(0));
        err.println("netkiln: " + (about.isEmpty() || words.contains(about) ? "" : about + ": ") + words + more);
        err.flush();
        return FAILED;
    }

    /** @return the exit code */
    int misused(ParameterException mistake) {
        err.println(render(new Mistyped(mistake).text()));
        err.flush();
        return MISUSED;
    }

    /**
     * Something went wrong that no user can mend: one line, and the details for whoever does go into the log.
     *
     * @return the exit code
     */
    int crashed(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof ExecutionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        LOG.debug("crashed", failure);
        boolean memory = cause instanceof OutOfMemoryError;
        err.println("netkiln: " + render(memory ? Text.of("cli.out-of-memory") : Text.of("cli.bug", trace(cause))));
        err.flush();
        return FAILED;
    }

    /** What went wrong and where, in one line. */
    private static String trace(Throwable cause) {
        StackTraceElement[] frames = cause.getStackTrace();
        String words = String.valueOf(cause).replaceAll("\\R\\s*", " ");
        return frames.length == 0 ? words : words + " at " + frames[0];
    }

    /** Warnings, one line each: what is odd but does not stand in the way. */
    void warn(List<Problem> problems) {
        problems.stream()
                .filter(problem -> !problem.isError())
                .forEach(problem -> err.println("netkiln: " + render(Text.of("cli.warning")) + ": " + line(problem)));
        err.flush();
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
