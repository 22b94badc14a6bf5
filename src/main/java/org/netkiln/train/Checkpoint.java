package org.netkiln.train;

import org.netkiln.engine.Snapshot;

/** All that is needed to go on as if training had never stopped. Immutable. */
public record Checkpoint(Conditions conditions, Progress progress, Snapshot snapshot) {}
