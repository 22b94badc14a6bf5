package org.netkiln.engine.plan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells when memory has run out: native code says so in words of its own. */
final class MemoryFailure {
    /** Of oneDNN and of C++, as ND4J hands them on. */
    private static final List<String> WORDS = List.of("could not create a memory object", "bad_alloc");

    private MemoryFailure() {}

    /** The error that a failure comes down to; empty if it is about something else, or is none. */
    static Optional<OutOfMemoryError> in(@Nullable Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof OutOfMemoryError error) {
                return Optional.of(error);
            }
            String message = String.valueOf(at.getMessage());
            if (WORDS.stream().anyMatch(message::contains)) {
                OutOfMemoryError error = new OutOfMemoryError(message);
                error.initCause(failure);
                return Optional.of(error);
            }
        }
        return Optional.empty();
    }
}
