package org.netkiln.ui.export;

import java.nio.file.Path;
import java.util.Optional;

/** Where an export goes unless the user says otherwise. */
final class TargetName {
    private TargetName() {}

    /** In the project file's folder, or else in the user's own. */
    static String suggested(Optional<Path> project, String home, String name) {
        Path folder = project.map(Path::toAbsolutePath).map(Path::getParent).orElse(Path.of(home));
        return folder.resolve(name).toString();
    }

    /** The same place with another format's extension; as it is if it has some extension of its own. */
    static String withExtension(String path, String before, String after) {
        String ending = "." + before;
        return path.endsWith(ending) ? path.substring(0, path.length() - ending.length()) + "." + after : path;
    }
}
