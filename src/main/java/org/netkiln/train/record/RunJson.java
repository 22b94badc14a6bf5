package org.netkiln.train.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads and writes the records of this package as JSON: keys in snake case, no nulls, doubles exact. */
final class RunJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private RunJson() {}

    static String write(Object value) {
        return write(value, false);
    }

    /** For people to read: indented, with a line break at the end. */
    static String pretty(Object value) {
        return write(value, true) + "\n";
    }

    /** @throws JsonProcessingException when it is damaged or something is missing */
    static <T> T read(String json, Class<T> type) throws JsonProcessingException {
        return MAPPER.readValue(json, type);
    }

    private static String write(Object value, boolean indented) {
        try {
            return (indented ? MAPPER.writer().with(SerializationFeature.INDENT_OUTPUT) : MAPPER.writer())
                    .writeValueAsString(value);
        } catch (JsonProcessingException bug) {
            throw new IllegalArgumentException(bug);
        }
    }
}
