package org.netkiln.data.transform;

import java.util.function.Function;
import org.netkiln.param.ParamValues;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.tensor.TensorShape;

/** A transform type. Implementations are final, have no state, and are registered with {@code @AutoService(Transform.class)}. */
public interface Transform {
    TransformInfo info();

    /**
     * Makes the transform ready for samples of one shape.
     *
     * @param values valid by the schema
     * @param input the shape of one sample, known
     * @param where places a parameter, given its key
     * @return what to do with each sample, or what is wrong with these parameters for this shape
     */
    Result<Step> prepare(ParamValues values, TensorShape input, Function<String, Where> where);
}
