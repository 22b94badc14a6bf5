package org.netkiln.export.drawing;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The layers' icons as shapes on a field of 24×24. For one thread. */
final class Icons {
    static final double FIELD = 24;

    private static final Pattern PATH = Pattern.compile("\\sd=\"([^\"]+)\"");

    /** What stands in for an unknown layer: a square. */
    private static final String UNKNOWN = "M4 4H20V20H4Z";

    private final Map<String, Path2D> shapes = new HashMap<>();

    /** @param name the layer's type, whether known or not */
    Path2D of(String name) {
        return shapes.computeIfAbsent(name, type -> IconPath.parse(read(type)));
    }

    private static String read(String type) {
        try (InputStream file = Icons.class.getResourceAsStream("/icons/" + type + ".svg")) {
            if (file == null) {
                return UNKNOWN;
            }
            Matcher matcher = PATH.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            return matcher.find() ? matcher.group(1) : UNKNOWN;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
