package org.netkiln.train.record;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A time at which a run was taken up again.
 *
 * @param at in UTC: {@code 2024-05-01T10:00:00Z}
 * @param step the last step before
 * @param overrides what was set differently from there on
 */
public record Resumption(String at, long step, Map<String, Object> overrides) {
    public Resumption {
        Instant.parse(at);
        overrides = Collections.unmodifiableMap(new LinkedHashMap<>(overrides));
    }
}
