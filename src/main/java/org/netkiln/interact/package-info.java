/**
 * The canvas' tools as a state machine: an input and what there is to be seen give the next tool, and effects that others
 * carry out. Nothing here touches the document or knows JavaFX. A gesture shows itself by an overlay and asks for one edit at
 * its end; taken back, it leaves nothing.
 *
 * <p>Where things go: what an input means depends on the {@link org.netkiln.interact.Tool}, one class for each state, named
 * by what is under way. A press is not yet a drag: {@code Pointing} decides that, for all of them. What can also be done from
 * a menu is a {@link org.netkiln.interact.Deed}. What is under a point, where a wire may end, what something is pulled into
 * line with, is worked out by small classes that know no state ({@code Hit}, {@code Reach}, {@code Snap}, {@code Room}).
 *
 * <p>Depends on {@code layout}, {@code edit}, {@code check} and below. All is immutable but
 * {@link org.netkiln.interact.Interaction}, which belongs to one thread.
 */
@NullMarked
package org.netkiln.interact;

import org.jspecify.annotations.NullMarked;
