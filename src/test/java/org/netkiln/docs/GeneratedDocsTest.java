package org.netkiln.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages that are made from declarations are those in {@code docs}. */
class GeneratedDocsTest {
    static final String COMMAND = "mvn test -Dtest=GeneratedDocsTest -Dnetkiln.write=true";

    private static final boolean WRITE = Boolean.getBoolean("netkiln.write");

    @Test
    void layersPageIsMadeFromTheCatalogue() throws IOException {
        assertUpToDate("docs/layers.md", LayersPage.text());
    }

    @Test
    void presetsPageIsMadeFromThePresets() throws IOException {
        assertUpToDate("docs/presets.md", PresetsPage.text());
    }

    private static void assertUpToDate(String file, String expected) throws IOException {
        Path path = Path.of(file);
        if (WRITE) {
            Files.writeString(path, expected);
        }
        String found = Files.exists(path) ? Files.readString(path) : "";
        assertThat(firstDifference(found, expected))
                .as("%s is out of date; to write it: %s", file, COMMAND)
                .isEmpty();
    }

    /** Rather than two whole pages. */
    private static String firstDifference(String found, String expected) {
        List<String> old = found.lines().toList();
        List<String> now = expected.lines().toList();
        for (int line = 0; line < Math.max(old.size(), now.size()); line++) {
            String was = line < old.size() ? old.get(line) : "";
            String is = line < now.size() ? now.get(line) : "";
            if (!was.equals(is) || line >= Math.min(old.size(), now.size())) {
                return "line " + (line + 1) + ": " + was + " -> " + is;
            }
        }
        return "";
    }
}
