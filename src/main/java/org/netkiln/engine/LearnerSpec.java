package org.netkiln.engine;

import java.util.OptionalDouble;
import java.util.Set;
import org.netkiln.compile.Model;
import org.netkiln.param.Declared;

/**
 * What a learner is made of.
 *
 * @param training the network compiled for training
 * @param evaluation the same network compiled for evaluation
 * @param optimizer as in the project file
 * @param seed of weights and masks
 * @param clipNorm the greatest norm that the gradients may have together
 * @param frozen ids of nodes, and full names of weights, that are not trained; their buffers still follow the batches, as in
 *     PyTorch
 * @param batch samples of a full batch
 * @param threads how many threads compute; a batch is divided among them
 */
public record LearnerSpec(
        Model training,
        Model evaluation,
        Declared optimizer,
        long seed,
        OptionalDouble clipNorm,
        Set<String> frozen,
        int batch,
        int threads) {
    public LearnerSpec {
        frozen = Set.copyOf(frozen);
    }

    /** Without clipping and with nothing frozen, on all of the processor's threads. */
    public static LearnerSpec of(Model training, Model evaluation, Declared optimizer, long seed, int batch) {
        return new LearnerSpec(
                training, evaluation, optimizer, seed, OptionalDouble.empty(), Set.of(), batch, Devices.threads());
    }

    public LearnerSpec clipNorm(double limit) {
        return new LearnerSpec(training, evaluation, optimizer, seed, OptionalDouble.of(limit), frozen, batch, threads);
    }

    public LearnerSpec frozen(Set<String> names) {
        return new LearnerSpec(training, evaluation, optimizer, seed, clipNorm, names, batch, threads);
    }

    public LearnerSpec threads(int count) {
        return new LearnerSpec(training, evaluation, optimizer, seed, clipNorm, frozen, batch, count);
    }
}
