package org.netkiln.project;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the program keeps what is not a project, in the places that each system has for that. None of them need exist.
 *
 * @param settings for what the user has chosen
 * @param state for what must outlive a crash
 */
public record AppFolders(Path settings, Path state) {
    private static final String NAME = "netkiln";

    /** Those of this user on this machine. */
    public static AppFolders ofThisUser() {
        return of(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", ".")));
    }

    /**
     * Those of a system.
     *
     * @param system as Java names it
     * @param environment of which folders that are not absolute count as not set
     */
    public static AppFolders of(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            Path local = folder(environment, "LOCALAPPDATA")
                    .orElse(home.resolve("AppData").resolve("Local"));
            return new AppFolders(local.resolve(NAME), local.resolve(NAME));
        } else if (name.startsWith("mac")) {
            Path support =
                    home.resolve("Library").resolve("Application Support").resolve(NAME);
            return new AppFolders(support, support);
        }
        Path config = folder(environment, "XDG_CONFIG_HOME").orElse(home.resolve(".config"));
        Path state = folder(environment, "XDG_STATE_HOME")
                .orElse(home.resolve(".local").resolve("state"));
        return new AppFolders(config.resolve(NAME), state.resolve(NAME));
    }

    private static Optional<Path> folder(Map<String, String> environment, String key) {
        return Optional.ofNullable(environment.get(key)).map(Path::of).filter(Path::isAbsolute);
    }

    public Path settingsFile() {
        return settings.resolve("settings.json");
    }

    /** For {@link Recovery}. */
    public Path recovery() {
        return state.resolve("recovery");
    }

    /** For {@link OpenFiles}. */
    public Path openFiles() {
        return state.resolve("open");
    }
}
