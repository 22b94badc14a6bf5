package org.netkiln.engine;

import java.nio.FloatBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netkiln.compile.Model;
import org.netkiln.engine.plan.HostMemory;
import org.netkiln.engine.plan.Lane;
import org.netkiln.engine.plan.Plan;

/** One lane's share of a pass: its plan, what feeds it, and the count of what it got right. */
final class LanePass implements AutoCloseable {
    private final int first;
    private final int size;
    private final Feed feed;
    private final Plan plan;
    private final List<FloatBuffer> losses;
    private final @Nullable FloatBuffer scores;
    private int correct;

    LanePass(PassSpec spec, Lane lane, Masks masks) {
        this.first = Lane.first(lane.index(), lane.count(), lane.batch());
        this.size = Lane.first(lane.index() + 1, lane.count(), lane.batch()) - first;
        this.feed = new Feed(spec.model(), spec.labelled(), first, size, masks);
        this.plan = spec.request(feed.arrays(), lane.index()).compile(lane);
        List<Model.Output> outputs = spec.labelled() ? spec.model().outputs() : List.of();
        this.losses = outputs.stream()
                .map(output -> HostMemory.floats(plan.result(output.loss())))
                .toList();
        this.scores = spec.model()
                .classifier()
                .filter(output -> spec.labelled())
                .map(output -> HostMemory.floats(plan.result(output.prediction())))
                .orElse(null);
    }

    void run(Batch batch, long step) {
        feed.fill(batch, step);
        plan.run();
        correct = scores == null ? 0 : countCorrect(scores, batch.labels());
    }

    private int countCorrect(FloatBuffer rows, int[] labels) {
        int classes = rows.limit() / size;
        int count = 0;
        for (int i = 0; i < size; i++) {
            int best = 0;
            for (int k = 1; k < classes; k++) {
                best = rows.get(i * classes + k) > rows.get(i * classes + best) ? k : best;
            }
            count += best == labels[first + i] ? 1 : 0;
        }
        return count;
    }

    /** This lane's share of the loss: all lanes' shares add up to the mean over the batch. */
    double loss() {
        double sum = 0;
        for (FloatBuffer loss : losses) {
            sum += loss.get(0);
        }
        return sum;
    }

    int correct() {
        return correct;
    }

    Plan plan() {
        return plan;
    }

    @Override
    public void close() {
        plan.close();
        feed.close();
    }
}
