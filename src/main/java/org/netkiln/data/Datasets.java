package org.netkiln.data;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Remedy;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.text.CloseMatches;
import org.netkiln.text.Text;

/** All datasets that can be had, by name or from files. Immutable. */
public final class Datasets {
    private static final Where PLACE = new Where.Setting("training.dataset");

    private final List<DatasetSource> sources;
    private final List<DatasetFormat> formats;

    private Datasets(List<DatasetSource> sources, List<DatasetFormat> formats) {
        this.sources = sources;
        this.formats = formats;
    }

    /** Finds every registered source and format; loads no data. */
    public static Datasets load() {
        return new Datasets(
                all(DatasetSource.class).stream()
                        .sorted(Comparator.comparing(source -> source.info().name()))
                        .toList(),
                all(DatasetFormat.class));
    }

    /** The named ones, by name. */
    public List<DatasetInfo> infos() {
        return sources.stream().map(DatasetSource::info).toList();
    }

    /**
     * Loads a dataset. Blocks.
     *
     * @param nameOrPath a name, else a folder or file in one of the known formats
     */
    public Result<Dataset> open(String nameOrPath) {
        Optional<DatasetSource> named = sources.stream()
                .filter(source -> source.info().name().equals(nameOrPath))
                .findFirst();
        if (named.isPresent()) {
            return named.get().load();
        }
        Optional<Path> path = existing(nameOrPath);
        if (path.isEmpty()) {
            return Result.failed(unknown(nameOrPath));
        }
        return formats.stream()
                .filter(format -> format.accepts(path.get()))
                .findFirst()
                .map(format -> format.read(path.get()))
                .orElseGet(() -> Result.failed(Problem.error(PLACE, Text.of("dataset.no-format", nameOrPath))));
    }

    /** The same dataset, whatever the working directory: the name of one that ships stays, a path becomes absolute. */
    public String absolute(String nameOrPath) {
        boolean named = infos().stream().anyMatch(info -> info.name().equals(nameOrPath));
        return named
                ? nameOrPath
                : existing(nameOrPath)
                        .map(path -> path.toAbsolutePath().normalize().toString())
                        .orElse(nameOrPath);
    }

    private Problem unknown(String word) {
        List<String> names = infos().stream().map(DatasetInfo::name).toList();
        List<String> close = CloseMatches.of(word, names);
        String known = String.join(", ", names);
        return close.isEmpty()
                ? Problem.error(PLACE, Text.of("dataset.unknown", word, known))
                : Problem.error(
                        PLACE,
                        Text.of("dataset.unknown-but", word, String.join(", ", close), known),
                        new Remedy.SetSetting("training.dataset", close.get(0)));
    }

    private static Optional<Path> existing(String word) {
        try {
            return Optional.of(Path.of(word)).filter(Files::exists);
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    private static <T> List<T> all(Class<T> service) {
        return ServiceLoader.load(service).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
