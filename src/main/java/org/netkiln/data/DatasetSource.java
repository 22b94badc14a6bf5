package org.netkiln.data;

import org.netkiln.problem.Result;

/** A dataset that is found by its name. Implementations are registered with {@code @AutoService(DatasetSource.class)}. */
public interface DatasetSource {
    DatasetInfo info();

    /** Loads all of it, anew at each call. Blocks. */
    Result<Dataset> load();
}
