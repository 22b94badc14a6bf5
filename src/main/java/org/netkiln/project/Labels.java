package org.netkiln.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;
import org.netkiln.text.Messages;
import org.netkiln.text.Text;

/** Texts as JSON: {@code {"key": "edit.add", "args": ["conv1"]}}. */
final class Labels {
    private static final String KEY = "key";
    private static final String ARGS = "args";

    private final Messages known = new Messages(Locale.ENGLISH);

    static Map<String, Object> write(Text text) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put(KEY, text.key());
        written.put(ARGS, text.args().stream().map(Labels::writeArg).toList());
        return written;
    }

    private static Object writeArg(Object arg) {
        if (arg instanceof Text text) {
            return write(text);
        }
        boolean finite = !(arg instanceof Number number) || Double.isFinite(number.doubleValue());
        return arg instanceof Boolean || arg instanceof Number && finite ? arg : arg.toString();
    }

    /** The text; a plain one that says nothing in particular if this version has no words for it. */
    Text read(@Nullable Object written) {
        Text text = text(written);
        try {
            known.render(text);
            return text;
        } catch (MissingResourceException | IllegalArgumentException notOfThisVersion) {
            return Text.of("edit.change");
        }
    }

    private Text text(@Nullable Object written) {
        if (!(written instanceof Map<?, ?> map) || !(map.get(KEY) instanceof String key)) {
            return Text.of("edit.change");
        }
        List<Object> args = new ArrayList<>();
        if (map.get(ARGS) instanceof List<?> list) {
            for (Object arg : list) {
                boolean plain = arg instanceof String || arg instanceof Number || arg instanceof Boolean;
                args.add(plain ? arg : text(arg));
            }
        }
        return new Text(key, args);
    }
}
