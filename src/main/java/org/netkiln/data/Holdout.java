package org.netkiln.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;

/**
 * A split in two: samples that are still trained on, and samples that are held out for validation. Both keep their order.
 */
public record Holdout(Split training, Split validation) {
    /** Apart from the streams that shuffle epochs, which count from 0. */
    private static final int STREAM = -1;

    /**
     * Holds a share of each class out, chosen by the seed, so that the classes stay as frequent as they were.
     *
     * @param fraction above 0 and below 1
     * @return a problem if one of the two would be empty
     */
    public static Result<Holdout> of(Split all, double fraction, long seed) {
        int count = count(all.size(), fraction);
        if (count < 1 || count >= all.size()) {
            return Result.failed(Problem.error(
                    new Where.Setting("training.validation"),
                    Text.of("dataset.holdout", String.valueOf(fraction), all.size(), count)));
        }
        boolean[] held = new boolean[all.size()];
        List<int[]> byClass = byClass(all);
        int[] shares = shares(byClass, all.size(), count);
        SplitMix64 random = SplitMix64.of(seed, STREAM);
        for (int label = 0; label < shares.length; label++) {
            int[] members = byClass.get(label);
            random.shuffle(members);
            for (int i = 0; i < shares[label]; i++) {
                held[members[i]] = true;
            }
        }
        return Result.of(new Holdout(all.choose(indices(held, false)), all.choose(indices(held, true))));
    }

    /** How many of so many samples a share is. */
    public static int count(int samples, double fraction) {
        return (int) Math.round(samples * fraction);
    }

    private static List<int[]> byClass(Split all) {
        int classes = 1
                + Arrays.stream(Order.inFileOrder(all.size()))
                        .map(all::label)
                        .max()
                        .orElse(0);
        List<int[]> members = new ArrayList<>();
        for (int label = 0; label < classes; label++) {
            int wanted = label;
            members.add(Arrays.stream(Order.inFileOrder(all.size()))
                    .filter(i -> all.label(i) == wanted)
                    .toArray());
        }
        return members;
    }

    /** How many of each class: the exact share rounded down, and what is missing by largest remainder. */
    private static int[] shares(List<int[]> byClass, long size, long count) {
        int[] shares = new int[byClass.size()];
        List<Integer> byRemainder = new ArrayList<>();
        for (int label = 0; label < shares.length; label++) {
            shares[label] = (int) (byClass.get(label).length * count / size);
            byRemainder.add(label);
        }
        byRemainder.sort(Comparator.comparing(label -> -(byClass.get(label).length * count % size)));
        int missing = (int) count - Arrays.stream(shares).sum();
        byRemainder.subList(0, missing).forEach(label -> shares[label]++);
        return shares;
    }

    private static int[] indices(boolean[] held, boolean wanted) {
        return Arrays.stream(Order.inFileOrder(held.length))
                .filter(i -> held[i] == wanted)
                .toArray();
    }
}
