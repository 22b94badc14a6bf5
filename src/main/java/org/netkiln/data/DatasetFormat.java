package org.netkiln.data;

import java.nio.file.Path;
import org.netkiln.problem.Result;

/** A way to keep a dataset in files. Implementations are registered with {@code @AutoService(DatasetFormat.class)}. */
public interface DatasetFormat {
    /** Whether a folder or file looks like this format; cheap. */
    boolean accepts(Path path);

    /** Loads a dataset that {@link #accepts} took. Blocks. */
    Result<Dataset> read(Path path);
}
