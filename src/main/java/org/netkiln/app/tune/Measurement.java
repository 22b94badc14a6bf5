package org.netkiln.app.tune;

import java.util.Locale;
import java.util.Optional;

/**
 * What one setting reached.
 *
 * @param setting what was tried
 * @param product milliseconds for the matrix products
 * @param convolution milliseconds for the convolution with its gradient
 */
record Measurement(Setting setting, double product, double convolution) {
    private static final String MARK = "netkiln-probe";

    /** Geometric mean of both times: a factor in either counts the same, whichever is the longer. */
    double score() {
        return Math.sqrt(product * convolution);
    }

    /** The line a probe reports its times with. */
    static String line(double product, double convolution) {
        return String.format(Locale.ROOT, "%s %.4f %.4f", MARK, product, convolution);
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
        return String.format(Locale.ROOT, "%.2f ms, %.2f ms: %s", product, convolution, setting.variables());
    }
}
