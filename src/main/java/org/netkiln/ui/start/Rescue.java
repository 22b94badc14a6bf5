package org.netkiln.ui.start;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A project that was open when the program ended badly.
 *
 * @param file in which it was saved before, if it was
 * @param at when it was kept last
 */
public record Rescue(String name, Optional<Path> file, Instant at, Runnable recover, Runnable discard) {}
