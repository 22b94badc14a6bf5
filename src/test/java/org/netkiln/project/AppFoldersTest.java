package org.netkiln.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AppFoldersTest {
    private static final Path HOME = Path.of("/home/me").toAbsolutePath();

    @Test
    void onLinuxTheyFollowTheXdgDirectories() {
        Path config = HOME.resolve("c");
        Path state = HOME.resolve("s");

        assertThat(AppFolders.of(
                        "Linux",
                        Map.of("XDG_CONFIG_HOME", config.toString(), "XDG_STATE_HOME", state.toString()),
                        HOME))
                .isEqualTo(new AppFolders(config.resolve("netkiln"), state.resolve("netkiln")));
    }

    @Test
    void onLinuxTheyLieInTheHomeByDefault() {
        AppFolders folders = AppFolders.of("Linux", Map.of("XDG_CONFIG_HOME", "", "XDG_STATE_HOME", "relative"), HOME);

        assertThat(folders.settingsFile()).isEqualTo(HOME.resolve(".config/netkiln/settings.json"));
        assertThat(folders.recovery()).isEqualTo(HOME.resolve(".local/state/netkiln/recovery"));
        assertThat(folders.openFiles()).isEqualTo(HOME.resolve(".local/state/netkiln/open"));
    }

    @Test
    void onWindowsTheyAreLocal() {
        Path local = HOME.resolve("Local");

        assertThat(AppFolders.of("Windows 11", Map.of("LOCALAPPDATA", local.toString()), HOME))
                .isEqualTo(new AppFolders(local.resolve("netkiln"), local.resolve("netkiln")));
    }

    @Test
    void onMacOsTheySupportTheApplication() {
        Path support = HOME.resolve("Library/Application Support/netkiln");

        assertThat(AppFolders.of("Mac OS X", Map.of(), HOME)).isEqualTo(new AppFolders(support, support));
    }
}
