package org.netkiln.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.netkiln.problem.Result;
import org.netkiln.text.Text;
import org.netkiln.weights.AtomicFile;
import org.netkiln.weights.FileProblems;

/** The network as a picture for slides and papers. */
final class PngFormat implements ExportFormat {
    /** Pixels for each unit of the canvas: sharp in print. */
    private static final double SCALE = 2;

    @Override
    public FormatInfo info() {
        return new FormatInfo("png", "png", Content.PICTURE, Text.of("export.png"), Text.of("export.png-writes"));
    }

    @Override
    public void write(Path file, Cargo cargo) throws IOException {
        AtomicFile.write(file, Sheet.of(cargo).drawing().png(SCALE));
    }

    @Override
    public Result<ReadBack> readBack(Path file, Cargo cargo) {
        try {
            @Nullable BufferedImage read = ImageIO.read(file.toFile());
            BufferedImage drawn = Sheet.of(cargo).drawing().image(SCALE);
            return read != null && samePixels(read, drawn)
                    ? Result.of(new ReadBack.Whole(Text.of("export.png-whole", read.getWidth(), read.getHeight())))
                    : Result.failed(ExportFormat.differs(file));
        } catch (IOException cause) {
            return Result.failed(FileProblems.cannotRead(file, cause));
        }
    }

    private static boolean samePixels(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return false;
        }
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (one.getRGB(x, y) != other.getRGB(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }
}
