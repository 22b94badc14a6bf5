package org.netkiln.train;

import java.util.Map;
import java.util.Optional;
import org.netkiln.engine.Snapshot;
import org.netkiln.problem.Problem;
import org.netkiln.train.event.Results;
import org.netkiln.train.event.TrainingEvent;
import org.netkiln.weights.HostTensor;

/**
 * Where a training leaves its traces. Called on the compute thread, in the order of what happened. When a write fails, what
 * was there before is still whole.
 */
public interface Journal {
    /** Keeps all that a resume needs, and all that was recorded before, even if power fails now. */
    void checkpoint(Checkpoint checkpoint) throws WriteFailed;

    /** Keeps the weights of the best epoch so far. */
    void best(Map<String, HostTensor> parameters) throws WriteFailed;

    /** Keeps the weights as they are now. */
    void last(Map<String, HostTensor> parameters) throws WriteFailed;

    /**
     * Forgets every checkpoint after the last one between two epochs, for training led to values that are not finite.
     *
     * @param step the step that failed
     * @return what that checkpoint holds; empty if it cannot be read
     */
    Optional<Snapshot> goBack(long step) throws WriteFailed;

    void record(TrainingEvent.StepEnded step) throws WriteFailed;

    void record(TrainingEvent.EpochEnded epoch) throws WriteFailed;

    /**
     * Training is over.
     *
     * @param problem why it failed
     */
    void ended(TrainingState state, Results results, Optional<Problem> problem) throws WriteFailed;
}
