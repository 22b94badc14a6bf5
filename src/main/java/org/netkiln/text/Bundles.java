package org.netkiln.text;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The message bundles of one language. An area of the program with a bundle of its own has it in
 * {@code messages/AREA.properties}, where AREA is the first segment of its keys; all other keys lie in
 * {@code messages.properties}.
 */
final class Bundles {
    private static final String COMMON = "org.netkiln.messages";

    /** English is in the base bundles: the machine's own language must not stand in for it. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle common;
    private final Map<String, ResourceBundle> byArea = new ConcurrentHashMap<>();

    Bundles(Locale locale) {
        this.locale = locale;
        this.common = ResourceBundle.getBundle(COMMON, locale, NO_FALLBACK);
    }

    /** @throws MissingResourceException when there is no such key */
    String pattern(String key) {
        return of(key).getString(key);
    }

    boolean contains(String key) {
        return of(key).containsKey(key);
    }

    private ResourceBundle of(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? common : byArea.computeIfAbsent(key.substring(0, dot), this::find);
    }

    private ResourceBundle find(String area) {
        try {
            return ResourceBundle.getBundle(COMMON + "." + area, locale, NO_FALLBACK);
        } catch (MissingResourceException none) {
            return common;
        }
    }
}
