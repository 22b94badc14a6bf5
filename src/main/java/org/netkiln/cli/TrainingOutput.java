package org.netkiln.cli;

import org.netkiln.train.event.EventSink;

/** How {@code train} shows what happens. Called on the compute thread. */
interface TrainingOutput extends EventSink {
    /** Nothing more will come: leave the terminal tidy. */
    default void end() {}
}
