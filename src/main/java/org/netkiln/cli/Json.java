package org.netkiln.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netkiln.problem.Problem;

/** Values as JSON, on one line. */
final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static String line(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An object with these fields in this order: key, value, key, value, … */
    static Map<String, @Nullable Object> object(@Nullable Object... fields) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            object.put(String.valueOf(fields[i]), fields[i + 1]);
        }
        return object;
    }

    static List<Map<String, @Nullable Object>> problems(Shell shell, List<Problem> problems) {
        return problems.stream().map(problem -> problem(shell, problem)).toList();
    }

    private static Map<String, @Nullable Object> problem(Shell shell, Problem problem) {
        return object(
                "severity",
                problem.isError() ? "error" : "warning",
                "where",
                problem.where().label(),
                "message",
                shell.render(problem.message()),
                "remedies",
                problem.remedies().stream()
                        .map(remedy -> shell.render(remedy.label()))
                        .toList());
    }
}
