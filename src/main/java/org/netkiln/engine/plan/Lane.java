package org.netkiln.engine.plan;

import java.util.Arrays;

/**
 * One of several plans that run side by side, each on its own thread and its own part of a batch.
 *
 * @param index from 0
 * @param count how many lanes there are
 * @param batch samples in all lanes together
 * @param meeting where the lanes exchange numbers
 */
public record Lane(int index, int count, int batch, Meeting meeting) {
    /** The only lane. */
    public static Lane alone(int batch) {
        return new Lane(0, 1, batch, new Meeting(1));
    }

    /** First sample of a lane: earlier lanes get one more where the batch does not divide. */
    public static int first(int lane, int count, int batch) {
        return lane * (batch / count) + Math.min(lane, batch % count);
    }

    /**
     * Adds up what every lane brings, in the lanes' order, so that all get the same bits. Waits for the others.
     *
     * @param values this lane's share; the total afterwards
     * @param shares one array for each lane, shared by all
     */
    void addUp(double[] values, double[][] shares) {
        if (count == 1) {
            return;
        }
        System.arraycopy(values, 0, shares[index], 0, values.length);
        meeting.await();
        Arrays.fill(values, 0);
        for (double[] share : shares) {
            for (int i = 0; i < values.length; i++) {
                values[i] += share[i];
            }
        }
    }

    /** Arrays for {@link #addUp}, the same for all lanes that ask under this name. */
    double[][] shares(String name, int length) {
        return meeting.shares(name, count, length);
    }
}
