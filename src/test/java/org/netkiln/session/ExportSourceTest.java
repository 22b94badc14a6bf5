package org.netkiln.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.export.Cargo;
import org.netkiln.export.Content;
import org.netkiln.export.ExportFormat;
import org.netkiln.export.ExportFormats;
import org.netkiln.export.FormatInfo;
import org.netkiln.export.ReadBack;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.project.Presets;
import org.netkiln.text.Messages;
import org.netkiln.text.Text;

/** What a disk does to an export is told in words. */
class ExportSourceTest {
    @TempDir
    private Path folder;

    private final ExportSource source = ExportSource.of(
            Kit.load(), Presets.load().find("lenet").orElseThrow().project());

    @Test
    void aFullDiskIsNamed() {
        Result<ExportSource.Written> written = source.write(
                format(() -> {
                    throw new IOException("No space left on device");
                }),
                folder.resolve("lenet.npz"));

        assertThat(words(written)).contains("lenet.npz", "the disk is full");
    }

    @Test
    void aFileThatHoldsSomethingElseIsNoExport() {
        Path file = folder.resolve("lenet.svg");

        Result<ExportSource.Written> written =
                source.write(format(() -> Files.writeString(file, "<svg xmlns='http://www.w3.org/2000/svg'/>")), file);

        assertThat(words(written)).contains("lenet.svg", "does not hold what was written to it");
    }

    private interface Writing {
        void run() throws IOException;
    }

    /** SVG that is written in another way. */
    private static ExportFormat format(Writing writing) {
        ExportFormat svg = ExportFormats.find("svg").orElseThrow();
        return new ExportFormat() {
            @Override
            public FormatInfo info() {
                return new FormatInfo("test", "svg", Content.PICTURE, Text.literal("test"), Text.literal("test"));
            }

            @Override
            public void write(Path file, Cargo cargo) throws IOException {
                writing.run();
            }

            @Override
            public Result<ReadBack> readBack(Path file, Cargo cargo) {
                return svg.readBack(file, cargo);
            }
        };
    }

    private static String words(Result<?> result) {
        Problem problem = result.problems().get(0);
        return new Messages(Locale.ENGLISH).render(problem.message());
    }
}
