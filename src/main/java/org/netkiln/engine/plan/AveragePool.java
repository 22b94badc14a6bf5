package org.netkiln.engine.plan;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Average pooling and its gradient plane by plane, in the processor's nearest cache: several times faster than oneDNN's for
 * channels that lie one after another. The gradient does not need the input.
 */
final class AveragePool implements Rewrite {
    @Override
    public boolean apply(Program program, Operation operation) {
        PoolWindows.Settings forward = settings(operation, "avgpool2d");
        if (forward != null) {
            Call call = (in, out, lane) -> new Forward(PoolWindows.of(forward, in[0]), in[0], out[0]);
            program.replace(operation, Operation.of("average_pool", call, operation.inputs(), operation.outputs()));
            return true;
        }
        PoolWindows.Settings back = settings(operation, "avgpool2d_bp");
        if (back != null) {
            Call call = (in, out, lane) -> new Back(PoolWindows.of(back, out[0]), in[0], out[0]);
            List<Value> dy = List.of(operation.in(1));
            program.replace(operation, Operation.of("average_pool_gradient", call, dy, operation.outputs()));
            return true;
        }
        return false;
    }

    private static PoolWindows.@Nullable Settings settings(Operation operation, String type) {
        PoolWindows.Settings settings = PoolWindows.settings(operation, type);
        boolean dividesByAll =
                settings != null && (settings.countsPadding() || Arrays.equals(settings.padding(), new int[2]));
        return dividesByAll ? settings : null;
    }

    private static final class Forward implements Kernel {
        private final PoolWindows windows;
        private final FloatBuffer x;
        private final FloatBuffer y;
        private final float[] room;
        private final float[] sums;

        Forward(PoolWindows windows, INDArray x, INDArray y) {
            this.windows = windows;
            this.x = HostMemory.floats(x);
            this.y = HostMemory.floats(y);
            this.room = windows.room(0);
            this.sums = new float[windows.count()];
        }

        @Override
        public void run() {
            for (int plane = 0; plane < windows.planes(); plane++) {
                windows.load(x, plane, room);
                Arrays.fill(sums, 0);
                for (int tap : windows.taps()) {
                    add(room, windows.starts(), tap, sums);
                }
                divide(sums, windows.taps().length);
                y.put(plane * sums.length, sums);
            }
        }

        private static void add(float[] room, int[] starts, int tap, float[] sums) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += room[starts[i] + tap];
            }
        }
    }

    private static final class Back implements Kernel {
        private final PoolWindows windows;
        private final FloatBuffer dy;
        private final FloatBuffer dx;
        private final float[] room;
        private final float[] shares;

        Back(PoolWindows windows, INDArray dy, INDArray dx) {
            this.windows = windows;
            this.dy = HostMemory.floats(dy);
            this.dx = HostMemory.floats(dx);
            this.room = windows.room(0);
            this.shares = new float[windows.count()];
        }

        @Override
        public void run() {
            for (int plane = 0; plane < windows.planes(); plane++) {
                dy.get(plane * shares.length, shares);
                divide(shares, windows.taps().length);
                Arrays.fill(room, 0);
                for (int tap : windows.taps()) {
                    add(shares, windows.starts(), tap, room);
                }
                windows.store(room, dx, plane);
            }
        }

        private static void add(float[] shares, int[] starts, int tap, float[] room) {
            for (int i = 0; i < shares.length; i++) {
                room[starts[i] + tap] += shares[i];
            }
        }
    }

    private static void divide(float[] values, float divisor) {
        for (int i = 0; i < values.length; i++) {
            values[i] /= divisor;
        }
    }
}
