/**
 * Datasets kept as IDX files, the format of MNIST: in a folder, or shipped inside. Depends on {@code data} and below.
 * Reading blocks: call on an IO or compute thread.
 */
@NullMarked
package org.netkiln.data.idx;

import org.jspecify.annotations.NullMarked;
