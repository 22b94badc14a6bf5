package org.netkiln.layer.op;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ops.DynamicCustomOp;

/**
 * One native operation as a vertex of a graph, with its gradients: SameDiff's own classes lose settings (weight formats,
 * axes) or have wrong gradients. An operation is what its native name and arguments say, so an executor may replace it by
 * anything that computes the same; unused outputs need not be computed.
 */
public final class NativeOp extends DynamicCustomOp {
    /** What an input's gradient is made of. */
    @FunctionalInterface
    public interface Gradient {
        /**
         * @param y the operation's first output
         * @param dy its gradient
         */
        SDVariable of(SDVariable y, SDVariable dy);
    }

    private final Map<Integer, Gradient> gradients = new TreeMap<>();
    private final List<DataType> types = new ArrayList<>();

    private NativeOp(String nativeName, SDVariable... inputs) {
        super(nativeName);
        SameDiff graph = inputs[0].getSameDiff();
        setSameDiff(graph);
        setOwnName(graph.getOpName(nativeName));
        graph.addArgsFor(inputs, this);
    }

    /** An operation on these inputs; the methods below set it up, {@link #output()} puts it into the inputs' graph. */
    static NativeOp of(String nativeName, SDVariable... inputs) {
        return new NativeOp(nativeName, inputs);
    }

    NativeOp ints(long... values) {
        addIArgument(values);
        return this;
    }

    NativeOp reals(double... values) {
        addTArgument(values);
        return this;
    }

    NativeOp flags(boolean... values) {
        addBArgument(values);
        return this;
    }

    /** The outputs' types, where they are not one output of the first input's type. */
    NativeOp types(DataType... outputs) {
        types.addAll(List.of(outputs));
        return this;
    }

    /** How many outputs, all of the first input's type. */
    NativeOp outputs(int count) {
        types.addAll(Collections.nCopies(count, arg(0).dataType()));
        return this;
    }

    /** The gradient of an input, given the first output's; an input without one is taken as constant. */
    NativeOp gradient(int input, Gradient gradient) {
        gradients.put(input, gradient);
        return this;
    }

    SDVariable output() {
        return outputVariable();
    }

    SDVariable output(int index) {
        return outputVariables()[index];
    }

    /** How to differentiate by an input; empty if this operation is constant in it. */
    public Optional<Gradient> gradient(int input) {
        return Optional.ofNullable(gradients.get(input));
    }

    @Override
    public int getNumOutputs() {
        return Math.max(1, types.size());
    }

    @Override
    public List<DataType> calculateOutputDataTypes(List<DataType> inputs) {
        return types.isEmpty() ? List.of(inputs.get(0)) : List.copyOf(types);
    }
}
