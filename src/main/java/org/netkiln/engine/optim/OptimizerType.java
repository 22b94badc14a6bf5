package org.netkiln.engine.optim;

import java.util.List;
import java.util.function.Function;
import org.netkiln.param.ParamValues;
import org.netkiln.param.Schema;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Where;

/**
 * An optimizer. Implementations are final, have no state, and are registered with {@code @AutoService(OptimizerType.class)};
 * names, settings, defaults and formulas are PyTorch's.
 */
public interface OptimizerType {
    /** Greatest value of a setting that has no bound of its own. */
    double ANY = 1e30;

    /** The name in the project file: {@code adam}. */
    String type();

    /** One sentence on what it does, in English. */
    String help();

    Schema schema();

    /**
     * What is wrong with settings that are right one by one but not together.
     *
     * @param where places a setting, given its key
     */
    default List<Problem> conflicts(ParamValues values, Function<String, Where> where) {
        return List.of();
    }

    /** The formula with these settings, which were validated. */
    UpdateRule rule(ParamValues values);
}
