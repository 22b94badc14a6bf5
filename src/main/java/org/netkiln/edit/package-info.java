/**
 * Changes to a network, as values: edits with names, undo and redo, remedies turned into edits, and the document that holds
 * the current network. Depends on {@code layer}, {@code graph} and below. Edits are immutable; a history and a document
 * belong to the thread that made them.
 */
@NullMarked
package org.netkiln.edit;

import org.jspecify.annotations.NullMarked;
