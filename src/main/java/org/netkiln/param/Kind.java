package org.netkiln.param;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The type of a parameter: which raw values it takes and what they become. Raw values are those of JSON: numbers, strings,
 * booleans, lists, maps. {@link #match} handles every kind, so that a new one is a compile error wherever it is missing.
 */
public sealed interface Kind<T> {
    Parsed<T> parse(Object raw);

    /** The raw value that {@link #parse} reads as {@code value}, in its shortest form. */
    Object toRaw(T value);

    <R> R match(Cases<R> cases);

    /** One answer for each kind. */
    interface Cases<R> {
        R whole(Whole kind);

        R real(Real kind);

        R flag(Flag kind);

        R choice(Choice kind);

        R pair(Pair kind);

        R sizes(Sizes kind);

        R reals(Reals kind);
    }

    /** A whole number in {@code [min, max]}. */
    record Whole(int min, int max) implements Kind<Integer> {
        @Override
        public Parsed<Integer> parse(Object raw) {
            if (!(raw instanceof Number number)) {
                return Parsed.fault("param.not-whole", show(raw));
            }
            BigDecimal exact = exact(number);
            if (exact == null || exact.stripTrailingZeros().scale() > 0) {
                return Parsed.fault("param.not-whole", show(raw));
            }
            boolean tooSmall = exact.compareTo(BigDecimal.valueOf(min)) < 0;
            if (tooSmall || exact.compareTo(BigDecimal.valueOf(max)) > 0) {
                return outside(raw, tooSmall);
            }
            return Parsed.of(exact.intValueExact());
        }

        private Parsed<Integer> outside(Object raw, boolean tooSmall) {
            if (max < Integer.MAX_VALUE) {
                return Parsed.fault("param.out-of-range", show(raw), show(min), show(max));
            }
            return tooSmall
                    ? Parsed.fault("param.too-small", show(raw), show(min))
                    : Parsed.fault("param.too-large", show(raw), show(max));
        }

        @Override
        public Object toRaw(Integer value) {
            return value;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.whole(this);
        }
    }

    /** A finite number in {@code [min, max]}. */
    record Real(double min, double max) implements Kind<Double> {
        @Override
        public Parsed<Double> parse(Object raw) {
            if (!(raw instanceof Number number) || !Double.isFinite(number.doubleValue())) {
                return Parsed.fault("param.not-real", show(raw));
            }
            double value = number.doubleValue();
            if (value < min && min == Double.MIN_VALUE) {
                return Parsed.fault("param.not-positive", show(raw));
            }
            return value < min || value > max
                    ? Parsed.fault("param.out-of-range", show(raw), show(min), show(max))
                    : Parsed.of(value);
        }

        @Override
        public Object toRaw(Double value) {
            return value;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.real(this);
        }
    }

    /** True or false. */
    record Flag() implements Kind<Boolean> {
        @Override
        public Parsed<Boolean> parse(Object raw) {
            return raw instanceof Boolean flag ? Parsed.of(flag) : Parsed.fault("param.not-flag", show(raw));
        }

        @Override
        public Object toRaw(Boolean value) {
            return value;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.flag(this);
        }
    }

    /** One of a few words. */
    record Choice(List<String> words) implements Kind<String> {
        @Override
        public Parsed<String> parse(Object raw) {
            return raw instanceof String word && words.contains(word)
                    ? Parsed.of(word)
                    : Parsed.fault("param.not-a-choice", show(raw), String.join(", ", words));
        }

        @Override
        public Object toRaw(String value) {
            return value;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.choice(this);
        }
    }

    /**
     * A height and a width in {@code [min, ∞)}; one number stands for both, as in PyTorch.
     *
     * @param open whether either may be left open, as null, which is read as {@link IntPair#OPEN}
     */
    record Pair(int min, boolean open) implements Kind<IntPair> {
        @Override
        public Parsed<IntPair> parse(Object raw) {
            Whole element = new Whole(min, Integer.MAX_VALUE);
            if (!(raw instanceof List<?> list)) {
                Parsed<Integer> both = element.parse(raw);
                return new Parsed<>(both.value().map(IntPair::square), both.fault());
            }
            if (open && list.size() == 2 && (list.get(0) == null || list.get(1) == null)) {
                return parseOpen(element, list.get(0), list.get(1));
            }
            Parsed<List<Integer>> sizes = new Sizes(element, 2, 2).parse(list);
            return new Parsed<>(sizes.value().map(two -> new IntPair(two.get(0), two.get(1))), sizes.fault());
        }

        private static Parsed<IntPair> parseOpen(Whole element, @Nullable Object height, @Nullable Object width) {
            Parsed<Integer> rows = height == null ? Parsed.of(IntPair.OPEN) : element.parse(height);
            Parsed<Integer> columns = width == null ? Parsed.of(IntPair.OPEN) : element.parse(width);
            return new Parsed<>(
                    rows.value().flatMap(h -> columns.value().map(w -> new IntPair(h, w))),
                    rows.fault().or(columns::fault));
        }

        @Override
        public Object toRaw(IntPair value) {
            if (value.isSquare() && !(open && value.height() == IntPair.OPEN)) {
                return value.height();
            }
            return Arrays.asList(raw(value.height()), raw(value.width()));
        }

        private @Nullable Integer raw(int size) {
            return open && size == IntPair.OPEN ? null : (Integer) size;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.pair(this);
        }
    }

    /** A list of whole numbers with between {@code least} and {@code most} elements; a lone number is a list of one. */
    record Sizes(Whole element, int least, int most) implements Kind<List<Integer>> {
        @Override
        public Parsed<List<Integer>> parse(Object raw) {
            return parseList(raw, element, least, most);
        }

        @Override
        public Object toRaw(List<Integer> value) {
            return value;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sizes(this);
        }
    }

    /** A list of numbers with between {@code least} and {@code most} elements; a lone number is a list of one. */
    record Reals(Real element, int least, int most) implements Kind<List<Double>> {
        @Override
        public Parsed<List<Double>> parse(Object raw) {
            return parseList(raw, element, least, most);
        }

        @Override
        public Object toRaw(List<Double> value) {
            return value;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reals(this);
        }
    }

    private static <E> Parsed<List<E>> parseList(Object raw, Kind<E> element, int least, int most) {
        if (raw instanceof Number && least == 1) {
            return parseList(List.of(raw), element, least, most);
        }
        if (!(raw instanceof List<?> list) || list.size() < least || list.size() > most) {
            return least == most
                    ? Parsed.fault("param.not-a-list-of", show(raw), least)
                    : Parsed.fault("param.not-a-list", show(raw));
        }
        List<E> values = new ArrayList<>();
        for (Object item : list) {
            Parsed<E> parsed = element.parse(item);
            if (parsed.fault().isPresent()) {
                return new Parsed<>(Optional.empty(), parsed.fault());
            }
            values.add(parsed.value().orElseThrow());
        }
        return Parsed.of(List.copyOf(values));
    }

    private static @Nullable BigDecimal exact(Number number) {
        double value = number.doubleValue();
        return Double.isFinite(value) ? new BigDecimal(number.toString()) : null;
    }

    private static String show(Object raw) {
        return raw instanceof String word ? "\"" + word + "\"" : String.valueOf(raw);
    }
}
