package org.netkiln.docs;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.netkiln.param.Fallback;
import org.netkiln.param.Kind;
import org.netkiln.param.Param;

/** What a parameter takes, in words. */
final class ParamKinds {
    /** Bounds that only keep out what arithmetic cannot hold. */
    private static final double HUGE = 1e30;

    private static final Kind.Cases<String> TYPE = new Words("whole number", "number") {
        @Override
        public String flag(Kind.Flag kind) {
            return "true or false";
        }

        @Override
        public String choice(Kind.Choice kind) {
            return kind.words().stream().map(Markdown::code).collect(Collectors.joining(", "));
        }

        @Override
        public String pair(Kind.Pair kind) {
            return kind.open()
                    ? "one whole number, or height and width, of which either may be null"
                    : "one whole number, or height and width";
        }

        @Override
        public String sizes(Kind.Sizes kind) {
            return count(kind.least(), kind.most()) + "whole numbers";
        }

        @Override
        public String reals(Kind.Reals kind) {
            return count(kind.least(), kind.most()) + "numbers";
        }
    };

    private static final Kind.Cases<String> RANGE = new Words("", "") {
        @Override
        public String whole(Kind.Whole kind) {
            return range(kind.min(), kind.max());
        }

        @Override
        public String real(Kind.Real kind) {
            return range(kind.min(), kind.max());
        }

        @Override
        public String flag(Kind.Flag kind) {
            return "";
        }

        @Override
        public String choice(Kind.Choice kind) {
            return "";
        }

        @Override
        public String pair(Kind.Pair kind) {
            return "≥ " + kind.min();
        }

        @Override
        public String sizes(Kind.Sizes kind) {
            return whole(kind.element());
        }

        @Override
        public String reals(Kind.Reals kind) {
            return real(kind.element());
        }
    };

    private ParamKinds() {}

    static String type(Param<?> param) {
        return param.kind().match(TYPE);
    }

    /** Empty if any value of the type will do. */
    static String range(Param<?> param) {
        return param.kind().match(RANGE);
    }

    static <T> String fallback(Param<T> param) {
        if (param.fallback() instanceof Fallback.Value<T> value) {
            Object raw = param.kind().toRaw(value.value());
            return Markdown.code(raw instanceof Double real ? plain(real) : raw);
        } else if (param.fallback() instanceof Fallback.SameAs<T> same) {
            return "= " + Markdown.code(same.other().key());
        }
        return "required";
    }

    private static String range(double min, double max) {
        boolean below = min > Integer.MIN_VALUE && min > -HUGE;
        boolean above = max < Integer.MAX_VALUE && max < HUGE;
        if (below && above) {
            return number(min) + " … " + number(max);
        }
        return below ? "≥ " + number(min) : above ? "≤ " + number(max) : "";
    }

    private static String number(double bound) {
        return plain(bound).replace('-', '−');
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private abstract static class Words implements Kind.Cases<String> {
        private final String whole;
        private final String real;

        Words(String whole, String real) {
            this.whole = whole;
            this.real = real;
        }

        @Override
        public String whole(Kind.Whole kind) {
            return whole;
        }

        @Override
        public String real(Kind.Real kind) {
            return real;
        }

        static String count(int least, int most) {
            return least == most ? least + " " : most == Integer.MAX_VALUE ? "a list of " : least + " to " + most + " ";
        }
    }
}
