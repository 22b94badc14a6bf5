package org.netkiln.export;

import java.io.IOException;
import java.nio.file.Path;
import org.netkiln.problem.Result;
import org.netkiln.text.Text;
import org.netkiln.weights.Safetensors;
import org.netkiln.weights.TensorFile;

/** Weights as PyTorch's users pass them on: its names, its layouts. */
final class SafetensorsFormat implements ExportFormat {
    @Override
    public FormatInfo info() {
        return new FormatInfo(
                "safetensors",
                "safetensors",
                Content.WEIGHTS,
                Text.of("export.safetensors"),
                Text.of("export.safetensors-writes"));
    }

    @Override
    public String usage(String name) {
        return """
                from safetensors.torch import load_file
                model.load_state_dict(load_file("%s"))"""
                .formatted(name);
    }

    @Override
    public void write(Path file, Cargo cargo) throws IOException {
        Safetensors.write(file, cargo.weights());
    }

    @Override
    public Result<ReadBack> readBack(Path file, Cargo cargo) {
        return Safetensors.read(file)
                .map(TensorFile::tensors)
                .then(tensors -> tensors.equals(cargo.weights())
                        ? Result.of(new ReadBack.Tensors(tensors))
                        : Result.failed(ExportFormat.differs(file)));
    }
}
