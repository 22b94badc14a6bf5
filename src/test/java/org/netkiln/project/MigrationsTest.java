package org.netkiln.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MigrationsTest {
    private final Migrations migrations = new Migrations(List.of(
            file -> file.put("steps", "first"),
            file -> file.put("steps", file.getOrDefault("steps", "") + " second"),
            file -> file.put("steps", file.getOrDefault("steps", "") + " third")));

    @Test
    void takesEveryStepFromTheFilesVersionOnInOrder() throws BadProject {
        assertThat(migrated(new LinkedHashMap<>())).containsEntry("steps", "first second third");
        assertThat(migrated(new LinkedHashMap<>(Map.of("netkiln", 1)))).containsEntry("steps", " second third");
    }

    @Test
    void stampsTheCurrentVersion() throws BadProject {
        assertThat(migrated(new LinkedHashMap<>())).containsEntry("netkiln", 3);
    }

    @Test
    void leavesACurrentFileAsItIs() throws BadProject {
        assertThat(migrated(new LinkedHashMap<>(Map.of("netkiln", 3)))).isEqualTo(Map.of("netkiln", 3));
    }

    @Test
    void refusesALaterVersion() {
        assertThatExceptionOfType(BadProject.class)
                .isThrownBy(() -> migrated(new LinkedHashMap<>(Map.of("netkiln", 4))));
    }

    private Map<String, Object> migrated(Map<String, Object> file) throws BadProject {
        migrations.apply(file, new Places("f"));
        return file;
    }
}
