package org.netkiln.engine.plan;

import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Max pooling that notes where each window's largest element is, the first of equal ones, so that the way back only has to
 * put the gradients there. Without branches on the data: where oneDNN has no kernel for channels that lie one after another,
 * which is so below AVX-512, this is ten times faster and more.
 */
final class MaxPool implements Rewrite {
    @Override
    public boolean apply(Program program, Operation operation) {
        PoolWindows.Settings settings = PoolWindows.settings(operation, "maxpool2d");
        if (settings == null) {
            return false;
        }
        List<Operation> back = program.readers(operation.in(0)).stream()
                .filter(reader -> isBackOf(operation, reader))
                .toList();
        Value y = operation.out();
        if (back.isEmpty()) {
            Call call = (in, out, lane) -> new Forward(PoolWindows.of(settings, in[0]), in[0], out[0], null);
            program.replace(operation, Operation.of("max_pool", call, operation.inputs(), List.of(y)));
            return true;
        }
        Value places = Value.computed(y.name() + "/places", DataType.INT, y.shape());
        Call call = (in, out, lane) -> new Forward(PoolWindows.of(settings, in[0]), in[0], out[0], out[1]);
        program.replace(operation, Operation.of("max_pool", call, operation.inputs(), List.of(y, places)));
        for (Operation reader : back) {
            Call gradient = (in, out, lane) -> new Back(PoolWindows.of(settings, out[0]), in[0], in[1], out[0]);
            List<Value> inputs = List.of(places, reader.in(1));
            program.replace(reader, Operation.of("max_pool_gradient", gradient, inputs, reader.outputs()));
        }
        return true;
    }

    private static boolean isBackOf(Operation pool, Operation other) {
        NativeCall forward = Patterns.call(pool, "maxpool2d");
        NativeCall back = Patterns.call(other, "maxpool2d_bp");
        return forward != null
                && back != null
                && other.in(0) == pool.in(0)
                && other.in(1).isDense()
                && Arrays.equals(forward.whole(), back.whole());
    }

    private static final class Forward implements Kernel {
        private final PoolWindows windows;
        private final FloatBuffer x;
        private final FloatBuffer y;
        private final @Nullable IntBuffer placesOut;
        private final float[] room;
        private final float[] largest;
        private final int[] places;

        Forward(PoolWindows windows, INDArray x, INDArray y, @Nullable INDArray places) {
            this.windows = windows;
            this.x = HostMemory.floats(x);
            this.y = HostMemory.floats(y);
            this.placesOut = places == null ? null : HostMemory.bytes(places).asIntBuffer();
            this.room = windows.room(Float.NEGATIVE_INFINITY);
            this.largest = new float[windows.count()];
            this.places = new int[windows.count()];
        }

        @Override
        public void run() {
            int count = windows.count();
            int[] starts = windows.starts();
            for (int plane = 0; plane < windows.planes(); plane++) {
                windows.load(x, plane, room);
                Arrays.fill(largest, Float.NEGATIVE_INFINITY);
                System.arraycopy(starts, 0, places, 0, count);
                for (int tap : windows.taps()) {
                    compare(room, starts, tap, largest, places);
                }
                y.put(plane * count, largest);
                if (placesOut != null) {
                    placesOut.put(plane * count, places);
                }
            }
        }

        /** Conditional moves, for which way a comparison goes cannot be foreseen. What is not a number wins. */
        private static void compare(float[] room, int[] starts, int tap, float[] largest, int[] places) {
            for (int i = 0; i < largest.length; i++) {
                int at = starts[i] + tap;
                float value = room[at];
                float before = largest[i];
                places[i] = value > before ? at : places[i];
                largest[i] = Math.max(before, value);
            }
        }
    }

    private static final class Back implements Kernel {
        private final PoolWindows windows;
        private final IntBuffer placesIn;
        private final FloatBuffer dy;
        private final FloatBuffer dx;
        private final float[] room;
        private final float[] gradients;
        private final int[] places;

        Back(PoolWindows windows, INDArray places, INDArray dy, INDArray dx) {
            this.windows = windows;
            this.placesIn = HostMemory.bytes(places).asIntBuffer();
            this.dy = HostMemory.floats(dy);
            this.dx = HostMemory.floats(dx);
            this.room = windows.room(0);
            this.gradients = new float[windows.count()];
            this.places = new int[windows.count()];
        }

        @Override
        public void run() {
            int count = windows.count();
            for (int plane = 0; plane < windows.planes(); plane++) {
                dy.get(plane * count, gradients);
                placesIn.get(plane * count, places);
                Arrays.fill(room, 0);
                for (int i = 0; i < count; i++) {
                    room[places[i]] += gradients[i];
                }
                windows.store(room, dx, plane);
            }
        }
    }
}
