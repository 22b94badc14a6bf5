package org.netkiln.ui.canvas;

import java.util.Arrays;
import java.util.Locale;

/** Times between frames, in milliseconds. */
final class Frames {
    /** A frame in time at 60 a second, with a little for the clock. */
    private static final double IN_TIME = 17.5;

    private final double[] times;
    private int count;
    private long last;
    private final Cpu painter = new Cpu("QuantumRenderer");
    private final Cpu fx = new Cpu("JavaFX Application Thread");

    Frames(int most) {
        times = new double[most];
    }

    /** Another frame begins. @param now in nanoseconds */
    void tick(long now) {
        if (last == 0) {
            painter.start();
            fx.start();
        } else if (count < times.length) {
            times[count++] = (now - last) / 1e6;
        }
        last = now;
    }

    /** One line: frames a second on average, the median and the slowest of twenty and of all, how many came late, and how long the
     * processor worked for each, which does not depend on what else the machine does. */
    String summary(String what) {
        double[] sorted = Arrays.copyOf(times, count);
        Arrays.sort(sorted);
        double mean = Arrays.stream(sorted).average().orElse(0);
        long late = Arrays.stream(sorted).filter(time -> time > IN_TIME).count();
        return String.format(
                Locale.ROOT,
                "%-34s %6.1f frames/s   median %5.1f ms   95 %% under %5.1f ms   longest %5.1f ms   late %3d of %d"
                        + "   processor: painting %4.1f ms, the rest %4.1f ms a frame",
                what,
                1000 / mean,
                sorted[count / 2],
                sorted[count * 95 / 100],
                sorted[count - 1],
                late,
                count,
                painter.millis() / count,
                fx.millis() / count);
    }
}
