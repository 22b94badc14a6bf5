package org.netkiln.layer.explain;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.netkiln.layer.explain.Shown.Binding;
import org.netkiln.tensor.Dim;

/**
 * Whole-number arithmetic that shows itself, so that what is written is what was computed: in numbers,
 * {@code ⌊(28 + 2·0 − 3)/2⌋ + 1}, and in names, {@code ⌊(H + 2·padding − kernel_size)/stride⌋ + 1}. A number that is not
 * known is written {@code ?}, and so is what comes of it.
 */
public final class Term {
    private static final String UNKNOWN = "?";

    private final Optional<BigInteger> value;
    private final Shown numbers;
    private final Shown names;

    private Term(Optional<BigInteger> value, Shown numbers, Shown names) {
        this.value = value;
        this.numbers = numbers;
        this.names = names;
    }

    /** A number that always is the same. */
    public static Term of(long number) {
        return of(signed(BigInteger.valueOf(number)), number);
    }

    /** A number that has a name in the rule. */
    public static Term of(String name, long number) {
        BigInteger value = BigInteger.valueOf(number);
        return new Term(Optional.of(value), Shown.atom(signed(value)), Shown.atom(name));
    }

    /** The length of an axis that arrives, which may not be known. */
    public static Term of(String name, Dim dim) {
        return dim.isKnown() ? of(name, dim.size()) : unknown().named(name);
    }

    /** A number of which nothing is known. */
    public static Term unknown() {
        return new Term(Optional.empty(), Shown.atom(UNKNOWN), Shown.atom(UNKNOWN));
    }

    /** The product of at least one factor. */
    public static Term product(List<Term> factors) {
        return factors.stream().reduce(Term::times).orElseThrow();
    }

    /** The sum of at least one number. */
    public static Term sum(List<Term> numbers) {
        return numbers.stream().reduce(Term::plus).orElseThrow();
    }

    /** This, but called by one name in the rule. */
    public Term named(String name) {
        return new Term(value, numbers, Shown.atom(name));
    }

    public Term plus(Term other) {
        return with(other, BigInteger::add, " + ", Binding.SUM, Binding.SUM, Binding.SUM);
    }

    public Term minus(Term other) {
        return with(other, BigInteger::subtract, " − ", Binding.SUM, Binding.QUOTIENT, Binding.SUM);
    }

    public Term times(Term other) {
        return with(other, BigInteger::multiply, "·", Binding.PRODUCT, Binding.PRODUCT, Binding.PRODUCT);
    }

    /** The quotient; the divisor is positive. How it is rounded shows only where it matters. */
    public Term over(Term divisor, Rounding rounding) {
        Term quotient =
                with(divisor, (a, b) -> quotient(a, b, rounding), "/", Binding.PRODUCT, Binding.ATOM, Binding.QUOTIENT);
        boolean exact = divisor.value.filter(b -> isWhole(value, b)).isPresent();
        return new Term(
                quotient.value,
                exact ? quotient.numbers : rounding.around(quotient.numbers),
                rounding.around(quotient.names));
    }

    /** What comes out; empty if a number in it is not known. */
    public Optional<BigInteger> value() {
        return value;
    }

    /** Whether this is a number as it stands, with nothing to compute. */
    public boolean isNumber() {
        return numbers.text().equals(result());
    }

    /** What comes out, in digits; {@code ?} if it is not known. */
    public String result() {
        return value.map(Term::signed).orElse(UNKNOWN);
    }

    /** The computation in names. */
    public String rule() {
        return names.text();
    }

    /** The computation in numbers. */
    @Override
    public String toString() {
        return numbers.text();
    }

    private Term with(
            Term other, BinaryOperator<BigInteger> compute, String sign, Binding left, Binding right, Binding result) {
        return new Term(
                value.flatMap(a -> other.value.map(b -> compute.apply(a, b))),
                numbers.join(sign, other.numbers, left, right, result),
                names.join(sign, other.names, left, right, result));
    }

    private static boolean isWhole(Optional<BigInteger> dividend, BigInteger divisor) {
        return divisor.equals(BigInteger.ONE)
                || dividend.filter(a -> a.mod(divisor).signum() == 0).isPresent();
    }

    private static BigInteger quotient(BigInteger dividend, BigInteger divisor, Rounding rounding) {
        BigInteger down = dividend.subtract(dividend.mod(divisor)).divide(divisor);
        boolean up = rounding == Rounding.UP && dividend.mod(divisor).signum() != 0;
        return up ? down.add(BigInteger.ONE) : down;
    }

    private static String signed(BigInteger number) {
        return number.toString().replace('-', '−');
    }
}
