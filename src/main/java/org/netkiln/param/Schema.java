package org.netkiln.param;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;

/**
 * The parameters that something declared takes, in the order in which the inspector shows them.
 *
 * @param params all of them; keys are distinct
 */
public record Schema(List<Param<?>> params) {
    public Schema {
        params = List.copyOf(params);
    }

    public static Schema of(Param<?>... params) {
        return new Schema(List.of(params));
    }

    public Optional<Param<?>> find(String key) {
        return params.stream().filter(param -> param.key().equals(key)).findFirst();
    }

    /**
     * Everything wrong with these values: a missing or faulty parameter is an error, an unknown one a warning, for it has
     * no effect but is kept.
     *
     * @param where places a parameter, given its key
     */
    public List<Problem> validate(ParamValues values, Function<String, Where> where) {
        List<Problem> problems = new ArrayList<>();
        for (Param<?> param : params) {
            Parsed<?> parsed = values.read(param);
            parsed.fault()
                    .filter(fault -> values.isSet(param) || param.fallback() instanceof Fallback.None)
                    .ifPresent(fault -> problems.add(Problem.error(where.apply(param.key()), fault)));
        }
        for (String key : values.raw().keySet()) {
            if (find(key).isEmpty()) {
                problems.add(Problem.warning(where.apply(key), Text.of("param.unknown", key, known())));
            }
        }
        return problems;
    }

    private String known() {
        return String.join(", ", params.stream().map(Param::key).toList());
    }
}
