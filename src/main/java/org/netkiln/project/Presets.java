package org.netkiln.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.netkiln.problem.Result;

/** The projects that ship, by id. Immutable. */
public final class Presets {
    private static final String FOLDER = "presets";
    private static final String ENDING = ".json";

    private final List<Preset> presets;

    private Presets(List<Preset> presets) {
        this.presets = List.copyOf(presets);
    }

    /** Reads those inside the program: its jar, or its folder of classes. */
    public static Presets load() {
        try {
            Path program = Path.of(Presets.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return of(program);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param program a jar, or a folder of classes */
    static Presets of(Path program) throws IOException {
        if (Files.isDirectory(program)) {
            return in(program.resolve(FOLDER));
        }
        try (FileSystem jar = FileSystems.newFileSystem(program)) {
            return in(jar.getPath(FOLDER));
        }
    }

    private static Presets in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new Presets(files.filter(file -> id(file).isPresent())
                    .map(Presets::read)
                    .sorted((one, other) -> one.id().compareTo(other.id()))
                    .toList());
        }
    }

    private static Preset read(Path file) {
        Result<Project> project = ProjectFile.read(file);
        if (!project.isOk()) {
            throw new IllegalStateException(file + " " + project.problems());
        }
        return new Preset(id(file).orElseThrow(), project.get());
    }

    private static Optional<String> id(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING)
                ? Optional.of(name.substring(0, name.length() - ENDING.length()))
                : Optional.empty();
    }

    /** All of them, in the order of their ids. */
    public List<Preset> list() {
        return presets;
    }

    /** The preset that a user names by id, or by a path like {@code presets/lenet.json}. */
    public Optional<Preset> find(String name) {
        return presets.stream()
                .filter(preset -> name.equals(preset.id())
                        || name.equals(preset.id() + ENDING)
                        || name.equals(FOLDER + "/" + preset.id() + ENDING))
                .findFirst();
    }
}
