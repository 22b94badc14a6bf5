/**
 * A project made ready to run: its settings read, its dataset loaded and held against the network, its learner built. The
 * command line and the window both start here, so that they have the same defaults and the same words for what is wrong.
 * Depends on {@code project}, {@code train} and everything below. Loading blocks; learners are built on the
 * compute thread.
 */
@NullMarked
package org.netkiln.session;

import org.jspecify.annotations.NullMarked;
