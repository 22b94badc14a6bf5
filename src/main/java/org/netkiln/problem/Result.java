package org.netkiln.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value, or the problems that stood in its way. Warnings may accompany a value.
 *
 * @param value absent exactly if a problem is an error
 */
public record Result<T>(Optional<T> value, List<Problem> problems) {
    public Result {
        problems = List.copyOf(problems);
    }

    public static <T> Result<T> of(T value) {
        return new Result<>(Optional.of(value), List.of());
    }

    public static <T> Result<T> of(T value, List<Problem> warnings) {
        return new Result<>(Optional.of(value), warnings);
    }

    public static <T> Result<T> failed(List<Problem> problems) {
        return new Result<>(Optional.empty(), problems);
    }

    public static <T> Result<T> failed(Problem problem) {
        return failed(List.of(problem));
    }

    public boolean isOk() {
        return value.isPresent();
    }

    /** The value. Only after {@link #isOk()}. */
    public T get() {
        return value.orElseThrow();
    }

    /** Goes on with the value if there is one, else hands the problems on. Warnings so far are kept. */
    public <R> Result<R> then(Function<? super T, Result<R>> next) {
        if (value.isEmpty()) {
            return failed(problems);
        }
        Result<R> after = next.apply(value.get());
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(after.problems());
        return new Result<>(after.value(), all);
    }

    public <R> Result<R> map(Function<? super T, ? extends R> change) {
        return new Result<>(value.map(change), problems);
    }
}
