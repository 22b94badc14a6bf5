package org.netkiln.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.netkiln.session.Prepared;
import org.netkiln.train.record.ResumedRun;

/**
 * A run about to start.
 *
 * @param prepared the project, ready
 * @param overrides what the record says was set differently
 * @param steps stop after so many
 * @param init weights to start from
 * @param threads how many compute
 * @param resumed the run that goes on; its directory is held
 */
record PlannedRun(
        Prepared prepared,
        Map<String, Object> overrides,
        OptionalLong steps,
        Optional<Path> init,
        int threads,
        Optional<ResumedRun> resumed) {}
