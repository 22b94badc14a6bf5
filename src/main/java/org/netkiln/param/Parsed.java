package org.netkiln.param;

import java.util.Optional;
import org.netkiln.text.Text;

/** A raw value read as its type, or what is wrong with it. Exactly one of the two is present. */
public record Parsed<T>(Optional<T> value, Optional<Text> fault) {
    public static <T> Parsed<T> of(T value) {
        return new Parsed<>(Optional.of(value), Optional.empty());
    }

    public static <T> Parsed<T> fault(String key, Object... args) {
        return new Parsed<>(Optional.empty(), Optional.of(Text.of(key, args)));
    }
}
