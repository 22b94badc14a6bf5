package org.netkiln.engine.plan;

import java.util.List;
import java.util.Set;
import org.bytedeco.javacpp.Pointer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.api.ops.OpContext;
import org.nd4j.linalg.api.shape.LongShapeDescriptor;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOps;
import org.nd4j.nativeblas.NativeOpsHolder;

/** One of ND4J's "custom" operations with its arguments. */
record NativeCall(String name, long[] whole, double[] real, boolean[] flags, DataType[] types) implements Call {
    private static final Set<String> ELEMENTWISE = Set.of(
            "add",
            "subtract",
            "multiply",
            "divide",
            "reversesubtract",
            "reversedivide",
            "relu",
            "tanh",
            "biasadd",
            "squaredsubtract",
            "maximum",
            "minimum");

    static NativeCall of(String name) {
        return new NativeCall(name, new long[0], new double[0], new boolean[0], new DataType[0]);
    }

    NativeCall whole(long... arguments) {
        return new NativeCall(name, arguments, real, flags, types);
    }

    NativeCall real(double... arguments) {
        return new NativeCall(name, whole, arguments, flags, types);
    }

    NativeCall flags(boolean... arguments) {
        return new NativeCall(name, whole, real, arguments, types);
    }

    Operation on(List<Value> in, Value... out) {
        Operation operation = Operation.of(name, this, in, List.of(out));
        return ELEMENTWISE.contains(name) ? overwriting(operation) : operation;
    }

    private static Operation overwriting(Operation operation) {
        Value out = operation.out();
        Integer[] same = java.util.stream.IntStream.range(0, operation.inputs().size())
                .filter(i -> operation.in(i).sameShape(out))
                .boxed()
                .toArray(Integer[]::new);
        return operation.mayOverwrite(same);
    }

    /** Asks the native library for the outputs' shapes. Inputs may be stubs unless they are shapes themselves. */
    List<LongShapeDescriptor> outputShapes(INDArray[] in) {
        OpContext context = context(in);
        return Nd4j.getExecutioner().calculateOutputShape(op(), context);
    }

    @Override
    public Kernel bind(INDArray[] in, INDArray[] out, Lane lane) {
        OpContext context = context(in);
        for (int i = 0; i < out.length; i++) {
            context.setOutputArray(i, out[i]);
        }
        context.shapeFunctionOverride(true);
        DynamicCustomOp op = op();
        return Nd4j.getEnvironment().isCPU()
                ? direct(op, context)
                : () -> Nd4j.getExecutioner().exec(op, context);
    }

    /** Without ND4J's profiling and lists of outputs, which cost more than a small operation. */
    private static Kernel direct(DynamicCustomOp op, OpContext context) {
        NativeOps library = NativeOpsHolder.getInstance().getDeviceNativeOps();
        long hash = op.opHash();
        Pointer pointer = context.contextPointer();
        return () -> {
            if (library.execCustomOp2(null, hash, pointer) != 0) {
                throw new IllegalStateException(
                        op.opName() + " of " + context.getInputArrays() + ": " + library.lastErrorMessage());
            }
        };
    }

    private DynamicCustomOp op() {
        return DynamicCustomOp.builder(name).build();
    }

    private OpContext context(INDArray[] in) {
        OpContext context = Nd4j.getExecutioner().buildContext();
        context.setArgs(in, whole, types, real, flags);
        return context;
    }
}
