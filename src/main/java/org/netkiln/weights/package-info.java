/**
 * Named tensors on the host and the safetensors file format, which training (checkpoints) and export share; files that are
 * replaced as a whole, and files that one process has to itself. Depends on {@code tensor}, {@code text} and {@code problem}. Reading and writing may block: call on an IO or compute thread.
 */
@NullMarked
package org.netkiln.weights;

import org.jspecify.annotations.NullMarked;
