package org.netkiln.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The order in which parts are read, and where all data passes through one of them: there a line may be broken.
 *
 * @param order numbers of parts, each after all that feed it, as far as there is no cycle; else in their own order
 * @param narrow places in that order over which no wire leads
 */
record Series(List<Integer> order, BitSet narrow) {

    /** @param cables of parts {@code 0 … count - 1} */
    static Series of(int count, List<Cable> cables) {
        List<Integer> order = order(count, cables);
        int[] place = new int[count];
        for (int i = 0; i < count; i++) {
            place[order.get(i)] = i;
        }
        int[] change = new int[count + 1];
        for (Cable cable : cables) {
            int first = Math.min(place[cable.from()], place[cable.to()]);
            int last = Math.max(place[cable.from()], place[cable.to()]);
            if (last - first > 1) {
                change[first + 1]++;
                change[last]--;
            }
        }
        BitSet narrow = new BitSet(count);
        int over = 0;
        for (int i = 0; i < count; i++) {
            over += change[i];
            narrow.set(i, over == 0);
        }
        return new Series(order, narrow);
    }

    private static List<Integer> order(int count, List<Cable> cables) {
        int[] missing = new int[count];
        List<List<Integer>> next = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            next.add(new ArrayList<>());
        }
        for (Cable cable : cables) {
            next.get(cable.from()).add(cable.to());
            missing[cable.to()]++;
        }
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        BitSet left = new BitSet(count);
        left.set(0, count);
        for (int i = 0; i < count; i++) {
            if (missing[i] == 0) {
                ready.add(i);
            }
        }
        List<Integer> order = new ArrayList<>(count);
        while (!left.isEmpty()) {
            int part = ready.isEmpty() ? left.nextSetBit(0) : ready.remove();
            if (left.get(part)) {
                left.clear(part);
                order.add(part);
                for (int fed : next.get(part)) {
                    if (--missing[fed] == 0) {
                        ready.add(fed);
                    }
                }
            }
        }
        return order;
    }
}
