package org.netkiln.engine.plan;

/** One operation with its arrays bound. Running it reads and writes those arrays and allocates nothing. */
@FunctionalInterface
public interface Kernel {
    void run();
}
