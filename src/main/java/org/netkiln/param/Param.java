package org.netkiln.param;

import java.util.List;

/**
 * One parameter of a layer, optimizer, schedule or transform: its name in the project file, its type, what holds when it is
 * not set, and its help. A constant of this type is also the key that reads the value.
 *
 * @param key name in the project file; PyTorch's where PyTorch has one
 * @param help one sentence, in English, for the inspector and the docs
 * @param advanced true if the inspector hides it at first
 */
public record Param<T>(String key, Kind<T> kind, Fallback<T> fallback, String help, boolean advanced) {

    /** A whole number of at least {@code min}, required unless a default is given. */
    public static Param<Integer> whole(String key, int min) {
        return whole(key, min, Integer.MAX_VALUE);
    }

    public static Param<Integer> whole(String key, int min, int max) {
        return required(key, new Kind.Whole(min, max));
    }

    public static Param<Double> real(String key, double min, double max) {
        return required(key, new Kind.Real(min, max));
    }

    public static Param<Boolean> flag(String key) {
        return required(key, new Kind.Flag());
    }

    public static Param<String> choice(String key, List<String> words) {
        return required(key, new Kind.Choice(List.copyOf(words)));
    }

    /** A height and a width of at least {@code min} each. */
    public static Param<IntPair> pair(String key, int min) {
        return required(key, new Kind.Pair(min, false));
    }

    /** The same, but either may be null: left open. */
    public static Param<IntPair> openPair(String key, int min) {
        return required(key, new Kind.Pair(min, true));
    }

    /** A list of whole numbers of at least {@code min} each, with {@code least} to {@code most} of them. */
    public static Param<List<Integer>> sizes(String key, int min, int least, int most) {
        return required(key, new Kind.Sizes(new Kind.Whole(min, Integer.MAX_VALUE), least, most));
    }

    /** A list of numbers, with {@code least} to {@code most} of them. */
    public static Param<List<Double>> reals(String key, double min, double max, int least, int most) {
        return required(key, new Kind.Reals(new Kind.Real(min, max), least, most));
    }

    private static <T> Param<T> required(String key, Kind<T> kind) {
        return new Param<>(key, kind, new Fallback.None<>(), "", false);
    }

    public Param<T> orElse(T value) {
        return new Param<>(key, kind, new Fallback.Value<>(value), help, advanced);
    }

    /** Takes the value of another parameter when not set: {@code stride = kernel_size}. */
    public Param<T> orElse(Param<T> other) {
        return new Param<>(key, kind, new Fallback.SameAs<>(other), help, advanced);
    }

    public Param<T> help(String sentence) {
        return new Param<>(key, kind, fallback, sentence, advanced);
    }

    public Param<T> inAdvanced() {
        return new Param<>(key, kind, fallback, help, true);
    }
}
