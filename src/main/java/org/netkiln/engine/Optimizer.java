package org.netkiln.engine;

import java.nio.FloatBuffer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nd4j.linalg.api.buffer.DataType;
import org.netkiln.engine.optim.OptimizerType;
import org.netkiln.engine.optim.Stretch;
import org.netkiln.engine.optim.UpdateRule;
import org.netkiln.engine.plan.AlignedArray;
import org.netkiln.engine.plan.HostMemory;
import org.netkiln.param.Param;
import org.netkiln.param.ParamValues;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Where;

/**
 * An optimizer at work on one flat stretch of parameters. It goes through memory piece by piece, each small enough for the
 * processor's cache, so that a rule is a plain loop over arrays, which Java's compiler turns into vector instructions.
 */
final class Optimizer implements AutoCloseable {
    private static final int PIECE = 4096;

    private final OptimizerType type;
    private final Map<String, AlignedArray> slots = new LinkedHashMap<>();
    private final FloatBuffer[] slotMemory;
    private final long elements;
    private final Stretch piece;
    private ParamValues values;
    private UpdateRule rule;

    /**
     * @param values validated
     * @param elements of all parameters together
     */
    Optimizer(OptimizerType type, ParamValues values, long elements) {
        this.type = type;
        this.values = values;
        this.rule = type.rule(values);
        this.elements = elements;
        rule.slots().forEach(slot -> slots.put(slot, new AlignedArray(DataType.FLOAT, elements)));
        this.slotMemory = slots.values().stream()
                .map(slot -> HostMemory.floats(slot.all()))
                .toArray(FloatBuffer[]::new);
        this.piece = new Stretch(PIECE, new float[PIECE], new float[PIECE], new float[slots.size()][PIECE]);
    }

    /**
     * Updates the parameters.
     *
     * @param scale multiplies every gradient first
     * @param step counts from 1
     */
    void step(FloatBuffer parameters, FloatBuffer gradients, float scale, long step) {
        for (int at = 0; at < elements; at += PIECE) {
            int size = (int) Math.min(PIECE, elements - at);
            parameters.get(at, piece.parameters(), 0, size);
            gradients.get(at, piece.gradients(), 0, size);
            if (scale != 1) {
                multiply(piece.gradients(), size, scale);
            }
            for (int i = 0; i < slotMemory.length; i++) {
                slotMemory[i].get(at, piece.slots()[i], 0, size);
            }
            rule.apply(new Stretch(size, piece.parameters(), piece.gradients(), piece.slots()), step);
            parameters.put(at, piece.parameters(), 0, size);
            for (int i = 0; i < slotMemory.length; i++) {
                slotMemory[i].put(at, piece.slots()[i], 0, size);
            }
        }
    }

    private static void multiply(float[] values, int size, float factor) {
        for (int i = 0; i < size; i++) {
            values[i] *= factor;
        }
    }

    /** Changes a setting from the next step on; it must be one of the optimizer's, in range, and keep the same slots. */
    void tune(String key, double value) {
        ParamValues changed = values.with(key, value);
        boolean fits = type.schema().find(key).isPresent()
                && type.schema().validate(changed, any -> new Where.Setting(any)).stream()
                        .noneMatch(Problem::isError);
        if (!fits || !type.rule(changed).slots().equals(List.copyOf(slots.keySet()))) {
            throw new IllegalArgumentException(key + " = " + value);
        }
        values = changed;
        rule = type.rule(changed);
    }

    /** Its numbers that may be changed, with their values. */
    Map<String, Double> tunable() {
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (Param<?> param : type.schema().params()) {
            if (values.get(param) instanceof Double number) {
                numbers.put(param.key(), number);
            }
        }
        return numbers;
    }

    /** What it keeps for each parameter, by slot, laid out as the flat parameters. */
    Map<String, AlignedArray> slots() {
        return Collections.unmodifiableMap(slots);
    }

    @Override
    public void close() {
        slots.values().forEach(AlignedArray::close);
    }
}
