/**
 * A run's directory: what was run, its numbers, its weights and all that a resume needs. Depends on {@code train},
 * {@code weights} and below, and on Jackson. Files are written on the compute thread; reading blocks, on any thread.
 *
 * <p>{@code project.json} is the project as it was run. {@code run.json} is a {@link org.netkiln.train.record.RunInfo}.
 * {@code metrics.csv} has one row for each step and one for each epoch, told apart by {@code kind}; see
 * {@link org.netkiln.train.record.MetricsRow}. {@code best.safetensors} and {@code last.safetensors} have PyTorch's names and
 * layouts. {@code state/checkpoint.safetensors} is replaced as a whole; with it alone a run goes on.
 */
@NullMarked
package org.netkiln.train.record;

import org.jspecify.annotations.NullMarked;
