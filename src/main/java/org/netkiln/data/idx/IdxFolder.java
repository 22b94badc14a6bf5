package org.netkiln.data.idx;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.netkiln.data.Dataset;
import org.netkiln.data.DatasetFormat;
import org.netkiln.data.DatasetInfo;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;
import org.netkiln.weights.FileProblems;

/** A folder with MNIST's four files, gzipped or not, under the names in use. Classes are named by their numbers. */
@AutoService(DatasetFormat.class)
public final class IdxFolder implements DatasetFormat {
    @Override
    public boolean accepts(Path path) {
        return Arrays.stream(Part.values()).anyMatch(part -> find(path, part).isPresent());
    }

    @Override
    public Result<Dataset> read(Path folder) {
        return IdxParts.read(part -> read(folder, part)).map(parts -> parts.dataset(info(folder, parts)));
    }

    private static Result<IdxFile> read(Path folder, Part part) {
        Optional<Path> file = find(folder, part);
        if (file.isEmpty()) {
            return Result.failed(
                    Problem.error(new Where.Project(), Text.of("idx.missing", folder.toString(), part.fileName())));
        }
        try (InputStream in = Files.newInputStream(file.get())) {
            return IdxReader.read(file.get().toString(), in, part.dimensions());
        } catch (IOException cause) {
            return Result.failed(FileProblems.cannotRead(file.get(), cause));
        }
    }

    /** An unpacked file is preferred, for it loads faster. */
    private static Optional<Path> find(Path folder, Part part) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> part.matches(file.getFileName().toString()))
                    .min((a, b) -> a.toString().length() - b.toString().length());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static DatasetInfo info(Path folder, IdxParts parts) {
        List<String> classes = IntStream.rangeClosed(0, parts.largestLabel())
                .mapToObj(Integer::toString)
                .toList();
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String title = name == null ? folder.toString() : name.toString();
        return new DatasetInfo(
                folder.toString(), title, classes, parts.shape(), parts.trainSize(), parts.testSize(), "", "");
    }
}
