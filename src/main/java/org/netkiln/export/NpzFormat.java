package org.netkiln.export;

import java.io.IOException;
import java.nio.file.Path;
import org.netkiln.export.weights.NpzFile;
import org.netkiln.problem.Result;
import org.netkiln.text.Text;

/** Weights as NumPy keeps arrays: PyTorch's names and layouts. */
final class NpzFormat implements ExportFormat {
    @Override
    public FormatInfo info() {
        return new FormatInfo("npz", "npz", Content.WEIGHTS, Text.of("export.npz"), Text.of("export.npz-writes"));
    }

    @Override
    public String usage(String name) {
        return """
                import numpy as np
                weights = dict(np.load("%s"))""".formatted(name);
    }

    @Override
    public void write(Path file, Cargo cargo) throws IOException {
        NpzFile.write(file, cargo.weights());
    }

    @Override
    public Result<ReadBack> readBack(Path file, Cargo cargo) {
        return NpzFile.read(file)
                .then(tensors -> tensors.equals(cargo.weights())
                        ? Result.of(new ReadBack.Tensors(tensors))
                        : Result.failed(ExportFormat.differs(file)));
    }
}
