package org.netkiln.app.tune;

import java.util.Locale;
import java.util.Optional;

/**
 * What one setting reached.
 *
 * @param setting what was tried
 * @param step milliseconds for a training step
 * @param product milliseconds for matrix products
 */
record Measurement(Setting setting, double step, double product) {
    private static final String MARK = "netkiln-probe";

    /** The line a probe reports its times with. */
    static String line(double step, double product) {
        return String.format(Locale.ROOT, "%s %.4f %.4f", MARK, step, product);
    }

    /** Reads a probe's report; anything else that a library prints is ignored. */
    static Optional<Measurement> parse(Setting setting, String output) {
        return output.lines()
                .filter(line -> line.startsWith(MARK + " "))
                .map(line -> line.split(" "))
                .filter(words -> words.length == 3)
                .map(words -> new Measurement(setting, Double.parseDouble(words[1]), Double.parseDouble(words[2])))
                .findFirst();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "step %.2f ms, products %.2f ms: %s", step, product, setting.variables());
    }
}
