package org.netkiln.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.netkiln.text.Messages;

/** Runs commands as a user would type them and keeps what they print. */
public final class Terminal {
    /**
     * What came of a command.
     *
     * @param exit the exit code
     */
    public record Outcome(int exit, List<String> out, List<String> err) {
        /** The only line on standard error. */
        public String onlyError() {
            if (err.size() != 1) {
                throw new AssertionError("standard error has " + err.size() + " lines: " + err);
            }
            return err.get(0);
        }
    }

    private Terminal() {}

    public static Outcome run(Object... words) {
        return runIn(Locale.ENGLISH, words);
    }

    /** On a machine of this language. */
    static Outcome runIn(Locale language, Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Shell shell = new Shell(new PrintWriter(out, true), new PrintWriter(err, true), new Messages(language), false);
        int exit = NetKilnCommand.commandLine(shell, file -> 0)
                .execute(Arrays.stream(words).map(String::valueOf).toArray(String[]::new));
        return new Outcome(exit, lines(out), lines(err));
    }

    /** The losses that {@code --steps N --json} prints, by step. */
    public static Map<Integer, Double> losses(Outcome outcome) {
        Map<Integer, Double> losses = new TreeMap<>();
        for (String line : outcome.out()) {
            Map<String, Object> event = JsonText.object(line);
            if ("step".equals(event.get("event"))) {
                losses.put((Integer) event.get("step"), ((Number) event.get("loss")).doubleValue());
            }
        }
        return losses;
    }

    private static List<String> lines(StringWriter text) {
        return text.toString().lines().toList();
    }
}
