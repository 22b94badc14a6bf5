package org.netkiln.engine.optim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Function;
import org.netkiln.param.Declared;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;

/** All optimizers on the class path, by type. Immutable. */
public final class Optimizers {
    private final Map<String, OptimizerType> byType;

    private Optimizers(Map<String, OptimizerType> byType) {
        this.byType = Collections.unmodifiableMap(byType);
    }

    /** Finds every registered optimizer. */
    public static Optimizers load() {
        Map<String, OptimizerType> types = new TreeMap<>();
        for (OptimizerType type : ServiceLoader.load(OptimizerType.class)) {
            if (types.put(type.type(), type) != null) {
                throw new IllegalStateException("two optimizers " + type.type());
            }
        }
        return new Optimizers(types);
    }

    public Collection<OptimizerType> types() {
        return byType.values();
    }

    public Optional<OptimizerType> find(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    /**
     * The optimizer that settings ask for, or what is wrong with them.
     *
     * @param path of the optimizer among the settings: {@code training.optimizer}
     */
    public Result<OptimizerType> check(Declared declared, String path) {
        Function<String, Where> where = key -> new Where.Setting(path + "." + key);
        OptimizerType type = byType.get(declared.type());
        if (type == null) {
            return Result.failed(Problem.error(
                    where.apply("type"),
                    Text.of("optimizer.unknown", declared.type(), String.join(", ", byType.keySet()))));
        }
        List<Problem> problems = new ArrayList<>(type.schema().validate(declared.values(), where));
        if (problems.stream().noneMatch(Problem::isError)) {
            problems.addAll(type.conflicts(declared.values(), where));
        }
        return problems.stream().anyMatch(Problem::isError) ? Result.failed(problems) : Result.of(type, problems);
    }
}
