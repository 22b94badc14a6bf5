package org.netkiln.ui.canvas;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** How long the processor worked for the threads whose name begins so. */
final class Cpu {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final String name;
    private long start;

    Cpu(String name) {
        this.name = name;
    }

    void start() {
        start = nanos();
    }

    /** Since the start. */
    double millis() {
        return (nanos() - start) / 1e6;
    }

    private long nanos() {
        long sum = 0;
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith(name)) {
                sum += threads.getThreadCpuTime(thread.getId());
            }
        }
        return sum;
    }
}
