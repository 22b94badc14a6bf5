package org.netkiln.param;

/** What holds when a parameter is not set. */
public sealed interface Fallback<T> {
    /** Nothing: the parameter must be set. */
    record None<T>() implements Fallback<T> {}

    record Value<T>(T value) implements Fallback<T> {}

    record SameAs<T>(Param<T> other) implements Fallback<T> {}
}
