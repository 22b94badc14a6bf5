package org.netkiln.project;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.netkiln.project.Settings.Bounds;
import org.netkiln.project.Settings.Language;
import org.netkiln.project.Settings.Look;
import org.netkiln.text.Text;

/** Settings as JSON. A value that cannot be understood counts as not set. */
final class SettingsText {
    private static final String LANGUAGE = "language";
    private static final String LOOK = "theme";
    private static final String TEXT_SCALE = "text_scale";
    private static final String RECENT = "recent";
    private static final String WINDOW = "window";
    private static final String DATASET = "dataset";
    private static final String MAXIMIZED = "maximized";

    private SettingsText() {}

    static String write(Settings settings) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(LANGUAGE, word(settings.language()));
        fields.put(LOOK, word(settings.look()));
        fields.put(TEXT_SCALE, settings.textScale());
        fields.put(RECENT, settings.recent().stream().map(Path::toString).toList());
        settings.window().ifPresent(bounds -> fields.put(WINDOW, bounds(bounds)));
        settings.dataset().ifPresent(dataset -> fields.put(DATASET, dataset));
        fields.putAll(settings.extras());
        return fields.entrySet().stream()
                .map(field -> "  " + JsonText.field(field.getKey(), field.getValue()))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private static Map<String, Object> bounds(Bounds bounds) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("x", bounds.x());
        fields.put("y", bounds.y());
        fields.put("width", bounds.width());
        fields.put("height", bounds.height());
        fields.put(MAXIMIZED, bounds.maximized());
        return fields;
    }

    /** @throws BadProject if this is no JSON object */
    static Settings read(Places places, byte[] bytes) throws BadProject {
        Fields fields =
                Fields.of(new JsonReader(places).read(bytes), places.file(), Text.of("project.the-file"), places);
        Map<String, Object> left = fields.left();
        Settings defaults = Settings.defaults();
        Object scale = left.remove(TEXT_SCALE);
        return new Settings(
                choice(left.remove(LANGUAGE), Language.values(), defaults.language()),
                choice(left.remove(LOOK), Look.values(), defaults.look()),
                scale instanceof Number percent ? percent.intValue() : defaults.textScale(),
                paths(left.remove(RECENT)),
                bounds(left.remove(WINDOW)),
                Optional.ofNullable(left.remove(DATASET) instanceof String dataset ? dataset : null),
                left);
    }

    private static <E extends Enum<E>> E choice(@Nullable Object word, E[] choices, E otherwise) {
        for (E choice : choices) {
            if (word(choice).equals(word)) {
                return choice;
            }
        }
        return otherwise;
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static List<Path> paths(@Nullable Object list) {
        List<Path> paths = new ArrayList<>();
        if (list instanceof List<?> files) {
            for (Object file : files) {
                path(file).ifPresent(paths::add);
            }
        }
        return paths;
    }

    private static Optional<Path> path(@Nullable Object file) {
        try {
            return file instanceof String path && !path.isBlank() ? Optional.of(Path.of(path)) : Optional.empty();
        } catch (InvalidPathException notOfThisSystem) {
            return Optional.empty();
        }
    }

    private static Optional<Bounds> bounds(@Nullable Object window) {
        if (window instanceof Map<?, ?> fields
                && fields.get("x") instanceof Number x
                && fields.get("y") instanceof Number y
                && fields.get("width") instanceof Number width
                && fields.get("height") instanceof Number height
                && width.doubleValue() > 0
                && height.doubleValue() > 0) {
            return Optional.of(new Bounds(
                    x.doubleValue(),
                    y.doubleValue(),
                    width.doubleValue(),
                    height.doubleValue(),
                    Boolean.TRUE.equals(fields.get(MAXIMIZED))));
        }
        return Optional.empty();
    }
}
