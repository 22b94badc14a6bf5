package org.netkiln.layer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.netkiln.param.IntPair;
import org.netkiln.param.Kind;
import org.netkiln.param.Param;
import org.netkiln.param.ParamValues;

/** Values of parameters as people write them: {@code 5×5}, {@code 1×28×28}, {@code 0.5}. */
final class ParamForm {
    static final String UNKNOWN = "?";

    private static final int MOST_PLACES = 6;

    private ParamForm() {}

    /** The value in full; empty if it is missing or wrong. */
    static <T> Optional<String> full(Param<T> param, ParamValues values) {
        return values.read(param).value().map(value -> show(param.kind(), value));
    }

    /** The same, but one number for a pair of equal ones. */
    static <T> Optional<String> brief(Param<T> param, ParamValues values) {
        return values.read(param)
                .value()
                .map(value -> value instanceof IntPair pair && pair.isSquare()
                        ? Integer.toString(pair.height())
                        : show(param.kind(), value));
    }

    private static String show(Kind<?> kind, Object value) {
        if (value instanceof IntPair pair && kind instanceof Kind.Pair pairs && pairs.open()) {
            return (pair.height() == IntPair.OPEN ? "H" : pair.height())
                    + "×"
                    + (pair.width() == IntPair.OPEN ? "W" : pair.width());
        } else if (value instanceof List<?> list) {
            return list.stream().map(item -> show(kind, item)).collect(Collectors.joining("×"));
        } else if (value instanceof Double number) {
            BigDecimal shortest = BigDecimal.valueOf(number).stripTrailingZeros();
            boolean readable = Math.abs(shortest.scale()) <= MOST_PLACES;
            return readable ? shortest.toPlainString() : shortest.toString();
        }
        return String.valueOf(value);
    }
}
