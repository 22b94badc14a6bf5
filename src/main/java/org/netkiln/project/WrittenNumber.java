package org.netkiln.project;

/**
 * A number whose form in the file says more than its value: {@code 1e-3}, {@code 0.10}, or more digits than a double holds.
 * Equal to another in the same form.
 */
final class WrittenNumber extends Number {
    private static final long serialVersionUID = 1;

    private final String text;

    /** @param text a number as JSON has it */
    WrittenNumber(String text) {
        this.text = text;
    }

    @Override
    public int intValue() {
        return (int) longValue();
    }

    @Override
    public long longValue() {
        return (long) doubleValue();
    }

    @Override
    public float floatValue() {
        return Float.parseFloat(text);
    }

    @Override
    public double doubleValue() {
        return Double.parseDouble(text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WrittenNumber that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
