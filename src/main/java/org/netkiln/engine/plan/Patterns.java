package org.netkiln.engine.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What several rewrites look for. */
final class Patterns {
    private Patterns() {}

    /** The forward operation whose input a gradient operation {@code (x, dy)} takes; null if there is none. */
    static @Nullable Operation forwardOf(Program program, Operation operation, String gradient, String forward) {
        if (!operation.type().equals(gradient) || !operation.inputs().stream().allMatch(Value::isDense)) {
            return null;
        }
        return program.readers(operation.in(0)).stream()
                .filter(other -> other.type().equals(forward) && other.in(0) == operation.in(0))
                .findFirst()
                .orElse(null);
    }

    static boolean isOutputOf(Program program, Value value, String type) {
        Operation producer = program.producer(value);
        return producer != null && producer.type().equals(type) && producer.out() == value;
    }

    /** The native call of an operation, if it is one of this type. */
    static @Nullable NativeCall call(Operation operation, String type) {
        return operation.type().equals(type) && operation.call() instanceof NativeCall call ? call : null;
    }

    /** The one operation of a type that reads a value first; null if there is none or more than one. */
    static @Nullable Operation onlyReader(Program program, Value value, String type) {
        List<Operation> readers = program.readers(value).stream()
                .filter(reader -> reader.type().equals(type) && reader.in(0) == value)
                .toList();
        return readers.size() == 1 ? readers.get(0) : null;
    }
}
