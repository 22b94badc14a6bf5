package org.netkiln.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netkiln.engine.Snapshot;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;
import org.netkiln.train.event.Results;
import org.netkiln.train.event.TrainingEvent;
import org.netkiln.weights.HostTensor;

/** A journal that remembers, and can run out of space. */
final class MemoryJournal implements Journal {
    static final Problem DISK_FULL = Problem.error(new Where.Project(), Text.literal("disk full"));

    final List<Checkpoint> checkpoints = new ArrayList<>();
    final List<Map<String, HostTensor>> best = new ArrayList<>();
    final List<Map<String, HostTensor>> last = new ArrayList<>();
    final List<TrainingEvent> rows = new ArrayList<>();
    final List<TrainingState> ends = new ArrayList<>();
    private int checkpointsUntilFull = Integer.MAX_VALUE;

    MemoryJournal fullAfter(int count) {
        checkpointsUntilFull = count;
        return this;
    }

    Checkpoint latest() {
        return checkpoints.get(checkpoints.size() - 1);
    }

    @Override
    public void checkpoint(Checkpoint checkpoint) throws WriteFailed {
        if (checkpoints.size() == checkpointsUntilFull) {
            throw new WriteFailed(DISK_FULL, new IOException("No space left on device"));
        }
        checkpoints.add(checkpoint);
    }

    @Override
    public void best(Map<String, HostTensor> parameters) {
        best.add(parameters);
    }

    @Override
    public void last(Map<String, HostTensor> parameters) {
        last.add(parameters);
    }

    @Override
    public Optional<Snapshot> goBack(long step) {
        while (!latest().isBetweenEpochs()) {
            checkpoints.remove(checkpoints.size() - 1);
        }
        return Optional.of(latest().snapshot());
    }

    @Override
    public void record(TrainingEvent.StepEnded step) {
        rows.add(step);
    }

    @Override
    public void record(TrainingEvent.EpochEnded epoch) {
        rows.add(epoch);
    }

    @Override
    public void ended(TrainingState state, Results results, Optional<Problem> problem) {
        ends.add(state);
    }
}
