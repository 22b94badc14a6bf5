package org.netkiln.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netkiln.export.ExportFormat;
import org.netkiln.session.ExportProof;
import org.netkiln.session.ExportSource;

/** An export as one JSON object. */
final class ExportJson {
    private ExportJson() {}

    static Map<String, @Nullable Object> of(ExportFormat format, ExportSource.Written written, ExportProof proof) {
        Map<String, @Nullable Object> object = Json.object(
                "format",
                format.info().id(),
                "path",
                written.file().toString(),
                "bytes",
                written.bytes(),
                "verified",
                true);
        if (proof instanceof ExportProof.SameOutputs same) {
            object.putAll(Json.object(
                    "tensors",
                    same.tensors(),
                    "numbers",
                    same.numbers(),
                    "samples",
                    same.samples(),
                    "samples_from",
                    same.real() ? "test" : "random",
                    "largest_difference",
                    same.largestDifference()));
        }
        return object;
    }
}
