package org.netkiln.ui.fx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.layout.Region;
import org.netkiln.layer.LayerGroup;

/** The layers' own icons: one path each, 24×24, coloured by their group. */
public final class LayerIcons {
    private static final Pattern PATH = Pattern.compile("\\sd=\"([^\"]+)\"");

    /** What stands in for an unknown layer: a square. */
    private static final String UNKNOWN = "M4 4H20V20H4Z";

    private final Map<String, String> paths = new HashMap<>();

    /**
     * A new view of a layer's icon, with the style class {@code layer-icon}; its size is the style sheet's.
     *
     * @param type the layer's, whether known or not
     */
    public Region of(String type) {
        Region icon = new Region();
        icon.getStyleClass().add("layer-icon");
        icon.setStyle("-fx-shape: \"" + path(type) + "\";");
        return icon;
    }

    /** The icon's path in SVG's notation, on a field of 24×24. */
    public String path(String type) {
        return paths.computeIfAbsent(type, LayerIcons::read);
    }

    /** The style class that sets a group's colour: {@code group-input-output}. */
    public static String styleClass(LayerGroup group) {
        return "group-" + group.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String read(String type) {
        try (InputStream file = LayerIcons.class.getResourceAsStream("/icons/" + type + ".svg")) {
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
