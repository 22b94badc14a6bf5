package org.netkiln;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.netkiln.layer.Catalogue;

/** Habits that only the sources show. */
class SourceTreeTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BASE = SOURCES.resolve("org/netkiln");

    /** Where a quoted word is a native operation's or another format's name, or a layer speaking of itself. */
    private static final Set<String> OTHER_VOCABULARIES = Set.of("layer", "compile", "engine", "export", "app");

    @Test
    void everyPackageSaysWhatItIsFor() {
        assertThat(sources().map(Path::getParent).distinct())
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .contains("/**")
                        .contains("@NullMarked"));
    }

    @Test
    void noFileHasMoreThan400Lines() {
        assertThat(sources()).allSatisfy(file -> assertThat(lines(file)).hasSizeLessThanOrEqualTo(400));
    }

    @Test
    void theMiddleFileHasFewerThan100Lines() {
        List<Integer> sizes = sources().map(file -> lines(file).size()).sorted().toList();

        assertThat(sizes.get(sizes.size() / 2)).isLessThan(100);
    }

    @Test
    void noLayerIsNamedOutsideItsClass() {
        Set<String> quoted = new TreeSet<>();
        Catalogue.load().layers().forEach(layer -> quoted.add('"' + layer.info().type() + '"'));

        assertThat(sources().filter(file -> !OTHER_VOCABULARIES.contains(topPackage(file))))
                .allSatisfy(file -> assertThat(quoted)
                        .filteredOn(name -> read(file).contains(name))
                        .isEmpty());
    }

    private static String topPackage(Path file) {
        return BASE.relativize(file).getName(0).toString();
    }

    private static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toList()).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        return read(file).lines().toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
