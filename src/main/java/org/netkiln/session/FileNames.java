package org.netkiln.session;

import org.netkiln.project.Project;

/** What files of a project are called. */
public final class FileNames {
    private static final String NAMELESS = "network";

    private FileNames() {}

    /** The project's name, without what some file system does not take; {@code LeNet.safetensors}. */
    public static String of(Project project, String extension) {
        String name = project.name()
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-")
                .strip()
                .replaceAll("^\\.+|\\.+$", "");
        return (name.isEmpty() ? NAMELESS : name) + "." + extension;
    }
}
