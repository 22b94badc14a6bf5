package org.netkiln.data;

/** In which order an epoch takes the samples. */
public final class Order {
    private Order() {}

    /** 0, 1, …, {@code n - 1}. */
    public static int[] inFileOrder(int n) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        return order;
    }

    /** The same for the same arguments, on every machine and in every version; another for each epoch. */
    public static int[] shuffled(int n, long seed, int epoch) {
        int[] order = inFileOrder(n);
        SplitMix64.of(seed, epoch).shuffle(order);
        return order;
    }
}
