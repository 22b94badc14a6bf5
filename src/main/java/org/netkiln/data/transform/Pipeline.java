package org.netkiln.data.transform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.netkiln.tensor.TensorShape;

/**
 * From a picture's bytes to what the network sees. Leading spatial steps work on bytes; scaling to [0, 1] and the pointwise
 * steps after them become one table of 256 values for each channel, which makes the usual case a single look-up; whatever
 * comes later works on floats. Immutable.
 */
final class Pipeline {
    private static final int LEVELS = 256;

    private final TensorShape output;
    private final List<Step.Spatial> onBytes = new ArrayList<>();
    private final float[][] tables;
    private final int elements;
    private final List<Step> onFloats;

    /** @param input the shape of a picture before the first step */
    Pipeline(TensorShape input, List<Step> steps) {
        TensorShape shape = input;
        int next = 0;
        while (next < steps.size() && steps.get(next) instanceof Step.Spatial spatial) {
            onBytes.add(spatial);
            shape = spatial.output();
            next++;
        }
        elements = Math.toIntExact(shape.elements());
        tables = new float[shape.size(1)][];
        Arrays.setAll(tables, channel -> scaled());
        while (next < steps.size() && steps.get(next) instanceof Step.Pointwise pointwise) {
            for (int channel = 0; channel < tables.length; channel++) {
                apply(pointwise, channel, tables[channel], 0, LEVELS);
            }
            next++;
        }
        onFloats = List.copyOf(steps.subList(next, steps.size()));
        output = onFloats.isEmpty() ? shape : onFloats.get(onFloats.size() - 1).output();
    }

    TensorShape output() {
        return output;
    }

    /** Turns the picture that begins at {@code start} into values from {@code at} on. */
    void run(byte[] pixels, int start, float[] into, int at) {
        byte[] bytes = pixels;
        int from = start;
        for (Step.Spatial step : onBytes) {
            bytes = step.apply(bytes, from);
            from = 0;
        }
        if (onFloats.isEmpty()) {
            lookUp(bytes, from, into, at);
            return;
        }
        float[] values = new float[elements];
        lookUp(bytes, from, values, 0);
        for (Step step : onFloats) {
            values = apply(step, values);
        }
        System.arraycopy(values, 0, into, at, values.length);
    }

    private void lookUp(byte[] bytes, int from, float[] into, int at) {
        int area = elements / tables.length;
        for (int channel = 0; channel < tables.length; channel++) {
            float[] table = tables[channel];
            int read = from + channel * area;
            int write = at + channel * area;
            for (int i = 0; i < area; i++) {
                into[write + i] = table[Byte.toUnsignedInt(bytes[read + i])];
            }
        }
    }

    private static float[] apply(Step step, float[] values) {
        if (step instanceof Step.Pointwise pointwise) {
            int channels = step.output().size(1);
            int area = values.length / channels;
            for (int channel = 0; channel < channels; channel++) {
                apply(pointwise, channel, values, channel * area, area);
            }
            return values;
        } else if (step instanceof Step.Spatial spatial) {
            return spatial.apply(values);
        }
        throw new IllegalStateException("no such step: " + step);
    }

    private static void apply(Step.Pointwise step, int channel, float[] values, int from, int count) {
        for (int i = from; i < from + count; i++) {
            values[i] = step.apply(channel, values[i]);
        }
    }

    private static float[] scaled() {
        float[] levels = new float[LEVELS];
        for (int level = 0; level < LEVELS; level++) {
            levels[level] = level / 255f;
        }
        return levels;
    }
}
