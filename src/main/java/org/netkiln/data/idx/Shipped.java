package org.netkiln.data.idx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.netkiln.data.Dataset;
import org.netkiln.data.DatasetInfo;
import org.netkiln.data.DatasetSource;
import org.netkiln.problem.Result;

/** A dataset that ships inside the program, as its original gzipped files. */
abstract class Shipped implements DatasetSource {
    private final DatasetInfo info;

    Shipped(DatasetInfo info) {
        this.info = info;
    }

    @Override
    public final DatasetInfo info() {
        return info;
    }

    @Override
    public final Result<Dataset> load() {
        return IdxParts.read(this::read).map(parts -> parts.dataset(info));
    }

    private Result<IdxFile> read(Part part) {
        String resource = "/data/" + info.name() + "/" + part.fileName() + ".gz";
        try (InputStream in = Objects.requireNonNull(Shipped.class.getResourceAsStream(resource), resource)) {
            return IdxReader.read(resource, in, part.dimensions());
        } catch (IOException cause) {
            throw new UncheckedIOException(resource, cause);
        }
    }
}
