package org.netkiln.engine;

import java.util.Map;
import org.netkiln.weights.HostTensor;

/**
 * All that a learner needs to go on as if it had never stopped. Copies, so any thread may read it.
 *
 * @param parameters weights and buffers by full name, in PyTorch's names and layouts
 * @param optimizer the optimizer's own tensors, by slot and parameter: {@code exp_avg/conv1.weight}
 * @param steps training steps taken so far
 */
public record Snapshot(Map<String, HostTensor> parameters, Map<String, HostTensor> optimizer, long steps) {}
