package org.netkiln.engine.plan;

import java.nio.FloatBuffer;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Where pooling's windows lie in one plane (one channel of one sample), which a kernel holds with its padding around it, its
 * <em>room</em>.
 *
 * @param planes how many there are
 * @param height of a plane without padding
 * @param top rows of padding above, and below
 * @param left columns of padding on either side
 * @param starts for each window, where in the room it starts
 * @param taps for each element of a window, how far it is from the window's start
 */
record PoolWindows(int planes, int height, int width, int top, int left, int[] starts, int[] taps) {
    /** The settings of a native pooling operation: undilated windows over images with explicit padding. */
    record Settings(int[] kernel, int[] stride, int[] padding, boolean countsPadding) {}

    private static final int ARGUMENTS = 11;
    /** Windows of so few elements are fast whatever their number. */
    private static final int FEW = 16;

    /** The settings of an operation of this type; null if it is no such, or has huge windows, for which this is no way. */
    static @Nullable Settings settings(Operation operation, String type) {
        NativeCall call = Patterns.call(operation, type);
        Value x = operation.in(0);
        if (call == null || call.whole().length != ARGUMENTS || x.rank() != 4) {
            return null;
        }
        int[] all =
                java.util.Arrays.stream(call.whole()).mapToInt(Math::toIntExact).toArray();
        boolean undilated = all[6] == 1 && all[7] == 1;
        boolean explicitChannelsFirst = all[8] == 0 && all[10] == 0;
        boolean floats =
                x.type() == DataType.FLOAT && operation.inputs().stream().allMatch(Value::isDense);
        Settings settings = new Settings(
                new int[] {all[0], all[1]}, new int[] {all[2], all[3]}, new int[] {all[4], all[5]}, all[9] == 1);
        return undilated && explicitChannelsFirst && floats && pays(settings, x) ? settings : null;
    }

    private static boolean pays(Settings settings, Value x) {
        long taps = (long) settings.kernel[0] * settings.kernel[1];
        return taps <= FEW || taps <= (long) count(settings, x.shape(), 0) * count(settings, x.shape(), 1);
    }

    /** @param x {@code [N, C, H, W]} */
    static PoolWindows of(Settings settings, INDArray x) {
        int height = Math.toIntExact(x.size(2));
        int width = Math.toIntExact(x.size(3));
        int roomWidth = width + 2 * settings.padding[1];
        int columns = count(settings, x.shape(), 1);
        int[] starts = new int[count(settings, x.shape(), 0) * columns];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = i / columns * settings.stride[0] * roomWidth + i % columns * settings.stride[1];
        }
        int[] taps = new int[settings.kernel[0] * settings.kernel[1]];
        for (int i = 0; i < taps.length; i++) {
            taps[i] = i / settings.kernel[1] * roomWidth + i % settings.kernel[1];
        }
        int planes = Math.toIntExact(x.size(0) * x.size(1));
        return new PoolWindows(planes, height, width, settings.padding[0], settings.padding[1], starts, taps);
    }

    private static int count(Settings settings, long[] shape, int direction) {
        long room = shape[2 + direction] + 2L * settings.padding[direction] - settings.kernel[direction];
        return Math.toIntExact(room / settings.stride[direction]) + 1;
    }

    int count() {
        return starts.length;
    }

    float[] room(float padding) {
        float[] room = new float[(height + 2 * top) * (width + 2 * left)];
        java.util.Arrays.fill(room, padding);
        return room;
    }

    void load(FloatBuffer x, int plane, float[] room) {
        int from = plane * height * width;
        if (top == 0 && left == 0) {
            x.get(from, room);
            return;
        }
        for (int row = 0; row < height; row++) {
            x.get(from + row * width, room, inRoom(row), width);
        }
    }

    void store(float[] room, FloatBuffer x, int plane) {
        int to = plane * height * width;
        if (top == 0 && left == 0) {
            x.put(to, room);
            return;
        }
        for (int row = 0; row < height; row++) {
            x.put(to + row * width, room, inRoom(row), width);
        }
    }

    private int inRoom(int row) {
        return (row + top) * (width + 2 * left) + left;
    }
}
