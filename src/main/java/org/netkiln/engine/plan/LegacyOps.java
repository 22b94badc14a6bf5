package org.netkiln.engine.plan;

import java.util.List;
import java.util.Set;
import org.nd4j.autodiff.functions.DifferentialFunction;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.BaseOp;
import org.nd4j.linalg.api.ops.BaseReduceOp;
import org.nd4j.linalg.api.ops.Op;
import org.nd4j.linalg.api.ops.OpContext;
import org.nd4j.linalg.api.ops.ReduceOp;
import org.nd4j.linalg.api.ops.ScalarOp;
import org.nd4j.linalg.api.ops.TransformOp;
import org.nd4j.linalg.api.shape.LongShapeDescriptor;
import org.nd4j.linalg.api.shape.Shape;
import org.nd4j.linalg.factory.Nd4j;

/** Makes ND4J's "legacy" operations, which carry their arguments as fields, ready to be bound. */
final class LegacyOps {
    /** Reductions that change nothing along an axis of size 1. */
    private static final Set<String> NEUTRAL_OVER_ONE =
            Set.of("reduce_sum", "reduce_mean", "reduce_max", "reduce_min", "reduce_prod", "sum", "mean", "max", "min");

    /**
     * @param arrays the inputs that are still arrays; axes and scalars have moved into the operation
     * @param alias true if the output has the input's elements, under {@code shape}
     */
    record Prepared(List<Value> arrays, LongShapeDescriptor shape, boolean elementwise, boolean alias) {}

    private LegacyOps() {}

    static Prepared prepare(BaseOp op, List<Value> in, Stubs stubs) {
        boolean axesGiven = op instanceof ReduceOp reduce && reduce.getOpType() != Op.Type.REDUCE3 && in.size() == 2;
        boolean scalarGiven = op instanceof ScalarOp && in.size() == 2;
        if (axesGiven) {
            setAxes(op, in, stubs);
        }
        if (scalarGiven) {
            requireConstant(in.get(1), op);
            ((ScalarOp) op).setScalar(stubs.of(in.get(1)));
        }
        List<Value> arrays = axesGiven || scalarGiven ? in.subList(0, 1) : in;
        LongShapeDescriptor shape = shape(op, arrays, stubs);
        boolean alias = op instanceof ReduceOp
                && arrays.get(0).isDense()
                && elements(shape) == arrays.get(0).elements()
                && NEUTRAL_OVER_ONE.contains(op.opName());
        return new Prepared(arrays, shape, op instanceof TransformOp || op instanceof ScalarOp, alias);
    }

    /** The first output may lie where an input of its size lies. */
    static Operation overwriting(Operation operation) {
        Integer[] same = java.util.stream.IntStream.range(0, operation.inputs().size())
                .filter(i -> operation.in(i).sameShape(operation.out())
                        && operation.in(i).type() == operation.out().type())
                .boxed()
                .toArray(Integer[]::new);
        return operation.mayOverwrite(same);
    }

    private static void setAxes(BaseOp op, List<Value> in, Stubs stubs) {
        requireConstant(in.get(1), op);
        int[] axes = Shape.normalizeAxis(in.get(0).rank(), stubs.of(in.get(1)).toIntVector());
        ((DifferentialFunction) op).setDimensions(axes);
        if (op instanceof BaseReduceOp reduce) {
            reduce.setEmptyReduce(false);
        }
    }

    private static void requireConstant(Value value, BaseOp op) {
        if (!value.isConstant()) {
            throw new IllegalStateException(op.opName() + " depends on the values of " + value);
        }
    }

    private static LongShapeDescriptor shape(BaseOp op, List<Value> arrays, Stubs stubs) {
        OpContext context = Nd4j.getExecutioner().buildContext();
        INDArray[] in = stubs.of(arrays);
        for (int i = 0; i < in.length; i++) {
            context.setInputArray(i, in[i]);
        }
        return op.calculateOutputShape(context).get(0);
    }

    private static long elements(LongShapeDescriptor shape) {
        long elements = 1;
        for (long size : shape.getShape()) {
            elements *= size;
        }
        return elements;
    }
}
