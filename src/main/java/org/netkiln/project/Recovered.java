package org.netkiln.project;

import java.nio.file.Path;
import java.util.Optional;
import org.netkiln.edit.Timeline;

/**
 * What an autosave holds.
 *
 * @param file in which the project was saved, if it was
 * @param timeline the project, with what can be undone and redone; it knows whether there was something to save
 */
public record Recovered(Optional<Path> file, Timeline<Project> timeline) {
    /** Goes on where it ended. The document belongs to the thread that calls. */
    public Document open() {
        return new Document(timeline);
    }
}
