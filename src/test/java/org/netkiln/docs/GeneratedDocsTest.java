package org.netkiln.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertThat(path).as("%s is out of date; to write it: %s", file, COMMAND).exists();
        assertThat(Files.readString(path))
                .as("%s is out of date; to write it: %s", file, COMMAND)
                .isEqualTo(expected);
    }
}
