/**
 * Where the program starts and is wired together, by hand. Depends on everything. The main thread.
 */
@NullMarked
package org.netkiln.app;

import org.jspecify.annotations.NullMarked;
