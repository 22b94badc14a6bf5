package org.netkiln.engine.plan;

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
     * Shows every lane what the others bring. Waits for them.
     *
     * @param own what this lane brings
     * @param shares one array for each lane, shared by all
     * @return what each lane brings, in the lanes' order
     */
    double[][] exchange(double[] own, double[][] shares) {
        System.arraycopy(own, 0, shares[index], 0, own.length);
        if (count > 1) {
            meeting.await();
        }
        return shares;
    }

    /** Arrays for {@link #exchange}, the same for all lanes that ask under this name. */
    double[][] shares(String name, int length) {
        return meeting.shares(name, count, length);
    }
}
