/**
 * Changes to a network, as values: edits with names, undo and redo, and remedies turned into edits. Depends on {@code
 * layer}, {@code graph} and below. Edits are immutable; a history belongs to the thread that made it.
 */
@NullMarked
package org.netkiln.edit;

import org.jspecify.annotations.NullMarked;
