package org.netkiln.project;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brings a file from one version of the format to the next. */
@FunctionalInterface
interface Migration {
    /** Changes the file's top-level object in place. Whatever it cannot understand it leaves for the reader to refuse. */
    void apply(Map<String, @Nullable Object> file);
}
