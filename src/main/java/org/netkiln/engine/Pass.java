package org.netkiln.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.netkiln.engine.plan.Lane;
import org.netkiln.engine.plan.LaneThreads;
import org.netkiln.engine.plan.Meeting;

/** One kind of pass, ready for batches of one size, which it divides among lanes. */
final class Pass implements AutoCloseable {
    private final List<LanePass> lanes = new ArrayList<>();
    private final LaneThreads threads;
    private final Meeting meeting;
    private final int nativeThreads;

    Pass(PassSpec spec, int batch, Lanes division, LaneThreads threads, Masks masks) {
        int count = division.count();
        this.nativeThreads = division.nativeThreads();
        this.threads = threads;
        this.meeting = new Meeting(count);
        for (int i = 0; i < count; i++) {
            lanes.add(new LanePass(spec, new Lane(i, count, batch, meeting), masks));
        }
    }

    /** Runs a batch of this pass's size. */
    void run(Batch batch, long step) {
        List<Runnable> tasks = new ArrayList<>();
        lanes.forEach(lane -> tasks.add(() -> lane.run(batch, step)));
        threads.run(tasks, meeting, nativeThreads);
    }

    int lanes() {
        return lanes.size();
    }

    double loss() {
        return lanes.stream().mapToDouble(LanePass::loss).sum();
    }

    int correct() {
        return lanes.stream().mapToInt(LanePass::correct).sum();
    }

    /** A wanted variable's arrays, one from each lane, in the samples' order. */
    List<INDArray> results(String variable) {
        return lanes.stream().map(lane -> lane.plan().result(variable)).toList();
    }

    /** Bytes of everything between inputs and results. */
    long bytes() {
        return lanes.stream().mapToLong(lane -> lane.plan().bytes()).sum();
    }

    /**
     * Runs the last batch again and looks for the first value that is not finite.
     *
     * @return the variables of the first kernel that yields one, its outputs first; empty if there is none
     */
    List<String> firstNotFinite() {
        OptionalInt[] found = new OptionalInt[lanes.size()];
        List<Runnable> tasks = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            int lane = i;
            tasks.add(() -> found[lane] = lanes.get(lane).plan().firstNotFinite());
        }
        threads.run(tasks, meeting, nativeThreads);
        int first = Integer.MAX_VALUE;
        for (OptionalInt one : found) {
            first = Math.min(first, one.orElse(Integer.MAX_VALUE));
        }
        return first == Integer.MAX_VALUE ? List.of() : lanes.get(0).plan().variables(first);
    }

    /** Milliseconds of each operation in the first lane, while all lanes run. */
    Map<String, Double> profile(int times) {
        Map<String, Double> millis = new ConcurrentHashMap<>();
        List<Runnable> tasks = new ArrayList<>();
        for (LanePass lane : lanes) {
            tasks.add(() -> {
                Map<String, Double> own = lane.plan().profile(times);
                if (lane == lanes.get(0)) {
                    millis.putAll(own);
                }
            });
        }
        threads.run(tasks, meeting, nativeThreads);
        return millis;
    }

    @Override
    public void close() {
        lanes.forEach(LanePass::close);
    }
}
