package org.netkiln.app.tune;

import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

/** One measurement: checks that the native kernels compute right, then times them. Started by {@link ProbeProcess}. */
public final class Probe {
    private static final long BUDGET_NANOS = 350_000_000L;
    private static final int LEAST_ROUNDS = 5;

    private Probe() {}

    /** Prints one line with the times; exits 1 when a kernel's numbers are wrong. */
    public static void main(String[] args) {
        if (!KernelCheck.productsAreRight() || !KernelCheck.convolutionIsRight()) {
            System.exit(1);
        }
        startCompanion();
        Workload workload = new Workload();
        double product = quartile(workload::products);
        double convolution = quartile(workload::convolution);
        System.out.println(Measurement.line(product, convolution));
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
     * Lower quartile, in milliseconds, of as many rounds as fit the budget after a third of it for warming up: less
     * shaken by what else the machine does than the median, less lucky than the minimum.
     */
    private static double quartile(Runnable work) {
        long warm = System.nanoTime() + BUDGET_NANOS / 3;
        while (System.nanoTime() < warm) {
            work.run();
        }
        double[] times = new double[10_000];
        int rounds = 0;
        long end = System.nanoTime() + BUDGET_NANOS;
        while (rounds < times.length && (rounds < LEAST_ROUNDS || System.nanoTime() < end)) {
            long start = System.nanoTime();
            work.run();
            times[rounds++] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times, 0, rounds);
        return times[rounds / 4];
    }
}
