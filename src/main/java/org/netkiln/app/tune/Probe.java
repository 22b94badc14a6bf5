package org.netkiln.app.tune;

import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

/** One measurement: checks that the native kernels compute right, then times training steps. Started by {@link ProbeProcess}. */
public final class Probe {
    /** Until Java's compiler has dealt with what a step runs most. */
    private static final long WARM_UP_NANOS = 900_000_000L;

    private static final long STEP_NANOS = 600_000_000L;
    private static final long PRODUCT_NANOS = 200_000_000L;
    private static final int LEAST_ROUNDS = 5;

    private Probe() {}

    /** Prints one line with the times; exits 1 when a kernel's numbers are wrong. */
    public static void main(String[] args) {
        if (!KernelCheck.productsAreRight() || !KernelCheck.convolutionIsRight()) {
            System.exit(1);
        }
        startCompanion();
        try (LenetSteps lenet = new LenetSteps()) {
            double step = quartile(lenet::run, WARM_UP_NANOS, STEP_NANOS);
            if (!Double.isFinite(lenet.run())) {
                System.exit(1);
            }
            double product = quartile(new Products()::run, PRODUCT_NANOS / 2, PRODUCT_NANOS);
            System.out.println(Measurement.line(step, product));
        }
        System.exit(0);
    }

    /**
     * Wants a core a fifth of the time, as preparing batches and drawing the window do while a network trains: threads
     * that spin look good only on a machine that does nothing else.
     */
    private static void startCompanion() {
        Thread companion = new Thread(() -> {
            while (true) {
                long busy = System.nanoTime() + 1_000_000;
                while (System.nanoTime() < busy) {
                    Thread.onSpinWait();
                }
                LockSupport.parkNanos(4_000_000);
            }
        });
        companion.setDaemon(true);
        companion.start();
    }

    /**
     * Lower quartile, in milliseconds, of as many rounds as fit after warming up: less shaken by what else the machine does
     * than the median, less lucky than the minimum.
     */
    private static double quartile(Runnable work, long warmUp, long nanos) {
        long warm = System.nanoTime() + warmUp;
        while (System.nanoTime() < warm) {
            work.run();
        }
        double[] times = new double[10_000];
        int rounds = 0;
        long end = System.nanoTime() + nanos;
        while (rounds < times.length && (rounds < LEAST_ROUNDS || System.nanoTime() < end)) {
            long start = System.nanoTime();
            work.run();
            times[rounds++] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times, 0, rounds);
        return times[rounds / 4];
    }
}
