package org.netkiln.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Words that lie on the canvas beside the nodes.
 *
 * @param id unique among nodes, groups and notes
 * @param text any number of lines
 * @param at the top left corner
 * @param width in canvas units, more than 0; as {@code height}
 * @param extras fields of the project file that this version does not know, kept for the round trip
 */
public record Note(String id, String text, Position at, double width, double height, Map<String, Object> extras) {
    public static final double DEFAULT_WIDTH = 200;
    public static final double DEFAULT_HEIGHT = 96;

    public Note {
        extras = Collections.unmodifiableMap(new LinkedHashMap<>(extras));
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException(id + ": " + width + " × " + height);
        }
    }

    public Note(String id, String text, Position at, double width, double height) {
        this(id, text, at, width, height, Map.of());
    }

    /** A note of the usual size. */
    public static Note of(String id, String text, Position at) {
        return new Note(id, text, at, DEFAULT_WIDTH, DEFAULT_HEIGHT);
    }

    public Note withId(String newId) {
        return new Note(newId, text, at, width, height, extras);
    }

    public Note withText(String newText) {
        return new Note(id, newText, at, width, height, extras);
    }

    public Note at(Position position) {
        return new Note(id, text, position, width, height, extras);
    }

    public Note sized(double newWidth, double newHeight) {
        return new Note(id, text, at, newWidth, newHeight, extras);
    }
}
