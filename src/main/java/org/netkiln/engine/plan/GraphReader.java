package org.netkiln.engine.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nd4j.autodiff.functions.DifferentialFunction;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.autodiff.samediff.VariableType;
import org.nd4j.autodiff.samediff.internal.SameDiffOp;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.BaseOp;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.api.ops.Op;
import org.nd4j.linalg.api.shape.LongShapeDescriptor;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Reads a SameDiff graph (forward, or its gradient function) as a {@link Program} for the shapes of the given arrays. Only
 * what the wanted variables need is read. Reshapes become views; whatever depends on constants and shapes alone is computed
 * here, once.
 */
final class GraphReader {
    private static final Set<String> ALIASES =
            Set.of("identity", "reshape", "expand_dims", "squeeze", "flatten", "flatten_2d", "stop_gradient");
    private static final String SIZE_OF_AXIS = "size_at";
    private static final Set<String> SHAPES_ONLY =
            Set.of("shape_of", "shapes_of", "size", SIZE_OF_AXIS, "rank", "zeros_as", "ones_as");

    private final SameDiff graph;
    private final Map<String, Value> values = new HashMap<>();
    private final Program program = new Program();
    private final Stubs stubs = new Stubs();
    private final long batch;

    private GraphReader(SameDiff graph, long batch) {
        this.graph = graph;
        this.batch = batch;
    }

    /**
     * @param given arrays of placeholders, parameters and buffers by variable; they may change between runs
     * @param wanted variables to compute
     * @param batch samples in all lanes, which is what an operation gets that asks for the size of axis 0
     */
    static Program read(SameDiff graph, Map<String, INDArray> given, Set<String> wanted, long batch) {
        GraphReader reader = new GraphReader(graph, batch);
        given.forEach((name, array) -> reader.values.put(name, Value.given(name, array)));
        reader.read(wanted);
        return reader.program;
    }

    private void read(Set<String> wanted) {
        Map<String, SameDiffOp> producers = new LinkedHashMap<>();
        for (SameDiffOp op : graph.getOps().values()) {
            op.getOutputsOfOp().forEach(output -> producers.put(output, op));
        }
        Set<SameDiffOp> done = new HashSet<>();
        for (String name : wanted) {
            visit(name, producers, done);
            program.want(name, value(name));
        }
    }

    /** Depth first, with a stack of its own: graphs may be thousands of operations deep. */
    private void visit(String name, Map<String, SameDiffOp> producers, Set<SameDiffOp> done) {
        List<SameDiffOp> open = new ArrayList<>();
        Stream.ofNullable(producers.get(name)).forEach(open::add);
        while (!open.isEmpty()) {
            SameDiffOp op = open.get(open.size() - 1);
            List<SameDiffOp> before = op.getInputsToOp().stream()
                    .filter(input -> !values.containsKey(input))
                    .flatMap(input -> Stream.ofNullable(producers.get(input)))
                    .filter(producer -> !done.contains(producer))
                    .toList();
            if (before.isEmpty()) {
                open.remove(open.size() - 1);
                if (done.add(op)) {
                    read(op.getOp());
                }
            } else {
                open.addAll(before);
            }
        }
    }

    private Value value(String name) {
        Value known = values.get(name);
        if (known != null) {
            return known;
        }
        SDVariable variable = graph.getVariable(name);
        if (variable == null || variable.getVariableType() == VariableType.PLACEHOLDER || variable.getArr() == null) {
            throw new IllegalStateException("no array for " + name);
        }
        Value value = variable.getVariableType() == VariableType.CONSTANT
                ? Value.constant(name, variable.getArr())
                : Value.given(name, variable.getArr());
        values.put(name, value);
        return value;
    }

    private void read(DifferentialFunction op) {
        List<Value> in = Arrays.stream(op.argNames() == null ? new String[0] : op.argNames())
                .map(this::value)
                .toList();
        String[] out = op.outputVariablesNames();
        if (op instanceof DynamicCustomOp custom) {
            readCustom(custom, in, out);
        } else if (op instanceof BaseOp legacy) {
            readLegacy(legacy, in, out[0]);
        } else {
            throw new IllegalStateException("cannot run " + op.opName());
        }
    }

    private void readCustom(DynamicCustomOp op, List<Value> in, String[] out) {
        String name = op.opName();
        if (name.equals("identity") || name.equals("stop_gradient")) {
            values.put(out[0], in.get(0));
            return;
        }
        if (name.equals(SIZE_OF_AXIS) && op.iArgs()[0] == 0) {
            values.put(out[0], Value.constant(out[0], Nd4j.scalar(DataType.INT64, batch)));
            return;
        }
        NativeCall call = new NativeCall(name, op.iArgs(), op.tArgs(), op.bArgs(), op.dArgs());
        List<LongShapeDescriptor> shapes = call.outputShapes(stubs.of(in));
        if (ALIASES.contains(name) && in.get(0).isDense() && !in.get(0).isConstant()) {
            values.put(out[0], in.get(0).reshaped(out[0], shapes.get(0).getShape()));
            return;
        }
        List<Value> outputs = new ArrayList<>();
        for (int i = 0; i < shapes.size(); i++) {
            String output = i < out.length ? out[i] : out[0] + ":" + i;
            outputs.add(computed(output, shapes.get(i)));
        }
        boolean constant = in.stream().allMatch(Value::isConstant);
        boolean foldable = SHAPES_ONLY.contains(name) || constant;
        program.tiesToSize(foldable && !constant);
        place(call.on(in, outputs.toArray(Value[]::new)), foldable);
    }

    private void readLegacy(BaseOp op, List<Value> in, String out) {
        if (op.opName().equals("identity")) {
            values.put(out, in.get(0));
            return;
        }
        LegacyOps.Prepared prepared = LegacyOps.prepare(op, in, stubs);
        if (prepared.alias()) {
            values.put(out, in.get(0).reshaped(out, prepared.shape().getShape()));
            return;
        }
        List<Value> arrays = prepared.arrays();
        Operation operation =
                Operation.of(op.opName(), new LegacyCall((Op) op), arrays, List.of(computed(out, prepared.shape())));
        place(
                prepared.elementwise() ? LegacyOps.overwriting(operation) : operation,
                in.stream().allMatch(Value::isConstant));
    }

    private Value computed(String name, LongShapeDescriptor shape) {
        SDVariable variable = graph.getVariable(name);
        DataType type = variable == null || variable.dataType() == null ? shape.dataType() : variable.dataType();
        return Value.computed(name, type, shape.getShape());
    }

    private void place(Operation operation, boolean foldable) {
        List<Value> outputs = foldable ? Folding.fold(operation, stubs) : operation.outputs();
        for (Value output : outputs) {
            values.put(output.name(), output);
        }
        if (!foldable) {
            program.add(operation);
        }
    }
}
