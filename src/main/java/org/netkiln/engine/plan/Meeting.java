package org.netkiln.engine.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Where lanes wait for each other. Lanes of a pass arrive in turn any number of times. Thread-safe. */
public final class Meeting {
    /** Turns of waiting before the processor is offered to others: some tens of microseconds. */
    private static final int PATIENCE = 2000;

    /** What waiting ends with when a lane will not come any more. */
    static final class Abandoned extends IllegalStateException {
        private static final long serialVersionUID = 1;

        private Abandoned() {
            super("another lane failed");
        }
    }

    private final int parties;
    private final AtomicInteger waiting = new AtomicInteger();
    private final Map<String, double[][]> shares = new HashMap<>();
    private volatile int round;
    private volatile boolean broken;

    public Meeting(int parties) {
        this.parties = parties;
    }

    /** Waits until every lane has come. */
    void await() {
        int mine = round;
        if (waiting.incrementAndGet() == parties) {
            waiting.set(0);
            round = mine + 1;
            return;
        }
        for (int turn = 0; round == mine; turn++) {
            if (broken) {
                throw new Abandoned();
            }
            if (turn < PATIENCE) {
                Thread.onSpinWait();
            } else {
                Thread.yield();
            }
        }
    }

    /** Lets whoever waits fail, for a lane will not come any more. */
    public void abandon() {
        broken = true;
    }

    synchronized double[][] shares(String name, int lanes, int length) {
        return shares.computeIfAbsent(name, any -> new double[lanes][length]);
    }
}
