package org.netkiln.engine.plan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a program computes the same when its batch is divided among lanes: every value must be the lane's own samples, the
 * same in all lanes, or a share that adds up to the whole. What is not known to be one of these makes it impossible.
 */
final class LaneCheck {
    /** How a value of one lane relates to the whole batch's. */
    private enum Part {
        /** The same in every lane. */
        SAME,
        /** The lane's samples, along axis 0. */
        SAMPLES,
        /** The lanes' values add up. */
        SHARE
    }

    /** Each sample of the result comes from that sample of the first operand (and others, by sample or not). */
    private static final Set<String> BY_SAMPLE = Set.of(
            "conv2d",
            "deconv2d",
            "depthwise_conv2d",
            "maxpool2d",
            "maxpool2d_bp",
            "avgpool2d",
            "avgpool2d_bp",
            "max_pool",
            "max_pool_gradient",
            "average_pool",
            "average_pool_gradient",
            "relu",
            "relu_bp",
            "relu_gradient",
            "lrelu",
            "lrelu_bp",
            "sigmoid",
            "sigmoid_bp",
            "tanh",
            "tanh_bp",
            "tanh_gradient",
            "scalar",
            "softmax",
            "softmax_bp",
            "biasadd",
            "batch_norm",
            "pad",
            "concat",
            "strided_slice",
            "slice");

    private static final Set<String> SUM_OVER_SAMPLES = Set.of("conv2d_weight_gradient");

    /** Linear in all operands together: shares of each make a share of the result. */
    private static final Set<String> LINEAR = Set.of("add", "subtract", "concat", "assign");

    /** Linear in the only operand. */
    private static final Set<String> PICKING = Set.of("permute", "strided_slice", "slice");

    private final Map<Value, Part> parts = new HashMap<>();
    private boolean possible = true;

    private LaneCheck() {}

    /**
     * @param samples names of the placeholders that hold samples
     * @param shares names of the wanted values that are added up: losses and gradients; all others must not be shares
     */
    static boolean isDivisible(Program program, Set<String> samples, Set<String> shares) {
        LaneCheck check = new LaneCheck();
        check.possible = !program.isTiedToSize();
        for (Operation operation : program.operations()) {
            check.visit(operation, samples);
        }
        program.wanted().forEach((name, value) -> {
            boolean isShare = check.part(value, samples) == Part.SHARE;
            check.possible &= isShare == shares.contains(name);
        });
        return check.possible;
    }

    private Part part(Value value, Set<String> samples) {
        Value root = value.root();
        if (root.isGiven() && !parts.containsKey(root)) {
            return samples.contains(root.name()) ? Part.SAMPLES : Part.SAME;
        }
        return parts.getOrDefault(root, Part.SAME);
    }

    private void visit(Operation operation, Set<String> samples) {
        List<Part> in =
                operation.inputs().stream().map(value -> part(value, samples)).toList();
        List<Part> out = results(operation, in);
        possible &= !out.isEmpty();
        for (int i = 0; i < operation.outputs().size() && possible; i++) {
            parts.put(operation.out(i).root(), out.get(Math.min(i, out.size() - 1)));
        }
    }

    /** The outputs' parts, the last one standing for the rest; empty if it cannot be told. */
    private static List<Part> results(Operation operation, List<Part> in) {
        String type = operation.type();
        if (in.stream().allMatch(part -> part == Part.SAME)) {
            return List.of(Part.SAME);
        }
        if (LINEAR.contains(type) && in.stream().allMatch(part -> part == Part.SHARE)) {
            return List.of(Part.SHARE);
        }
        if (in.contains(Part.SHARE)) {
            boolean linear = PICKING.contains(type) && in.size() == 1 || isPaddedWithZeros(operation, in);
            return linear ? List.of(Part.SHARE) : List.of();
        }
        if (SUM_OVER_SAMPLES.contains(type)) {
            return List.of(Part.SHARE);
        }
        return switch (type) {
            case "matmul" -> product(operation, in);
            case "reduce_sum" -> List.of(isOverSamples(operation) ? Part.SHARE : Part.SAMPLES);
            case "permute" -> keepsSamplesFirst(operation) ? List.of(Part.SAMPLES) : List.of();
            case "cross_entropy", "squared_error" -> List.of(Part.SHARE, Part.SAMPLES);
            case BatchStatistics.TYPE -> List.of(Part.SAME);
            case "batch_norm_gradient", "conv2d_bp", "depthwise_conv2d_bp" -> List.of(Part.SAMPLES, Part.SHARE);
            case "add", "subtract", "multiply", "divide", "onehot", "assign" -> List.of(Part.SAMPLES);
            default -> BY_SAMPLE.contains(type) && in.get(0) == Part.SAMPLES ? List.of(Part.SAMPLES) : List.of();
        };
    }

    private static List<Part> product(Operation operation, List<Part> in) {
        NativeCall call = Patterns.call(operation, "matmul");
        boolean firstTransposed = call != null && call.whole().length > 0 && call.whole()[0] == 1;
        if (in.get(0) == Part.SAMPLES && in.get(1) == Part.SAMPLES) {
            return firstTransposed ? List.of(Part.SHARE) : List.of();
        }
        if (in.get(0) == Part.SAMPLES) {
            return firstTransposed ? List.of() : List.of(Part.SAMPLES);
        }
        return operation.in(0).hasShape(1, operation.in(1).size(0)) ? List.of(Part.SHARE) : List.of();
    }

    private static boolean isPaddedWithZeros(Operation operation, List<Part> in) {
        NativeCall call = Patterns.call(operation, "pad");
        return call != null && in.get(0) == Part.SHARE && Arrays.equals(call.real(), new double[] {0});
    }

    private static boolean isOverSamples(Operation operation) {
        NativeCall call = Patterns.call(operation, "reduce_sum");
        return call == null
                || call.whole().length == 0
                || Arrays.stream(call.whole()).anyMatch(axis -> axis == 0);
    }

    private static boolean keepsSamplesFirst(Operation operation) {
        NativeCall call = Patterns.call(operation, "permute");
        return call != null && call.whole().length > 0 && call.whole()[0] == 0;
    }
}
