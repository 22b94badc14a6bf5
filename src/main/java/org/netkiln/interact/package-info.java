/**
 * The canvas' tools as a state machine: an input and what there is to be seen give the next state, and effects that others
 * carry out. Nothing here touches the document, and nothing knows JavaFX. A gesture is previewed by an overlay and asks for
 * one edit at its end; taken back, it leaves nothing. Depends on {@code layout}, {@code edit}, {@code check} and below. All
 * is immutable but {@link org.netkiln.interact.Interaction}, which belongs to one thread.
 */
@NullMarked
package org.netkiln.interact;

import org.jspecify.annotations.NullMarked;
