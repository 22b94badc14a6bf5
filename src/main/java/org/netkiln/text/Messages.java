package org.netkiln.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;

/** Renders texts in one language from the message bundle. Immutable. */
public final class Messages {
    private final Locale locale;
    private final Bundles bundles;

    public Messages(Locale locale) {
        this.locale = locale;
        this.bundles = new Bundles(locale);
    }

    public Locale locale() {
        return locale;
    }

    /** Whether there are words for this key, for texts that may be translated or not. */
    public boolean has(String key) {
        return bundles.contains(key);
    }

    /**
     * The text in this language. Arguments that are texts are rendered first; numbers follow the locale.
     *
     * @throws MissingResourceException when the bundle has no such key: a bug, kept away by a test over all keys
     */
    public String render(Text text) {
        if (text.key().equals(Text.LITERAL)) {
            return String.valueOf(text.args().get(0));
        }
        Object[] args = text.args().stream()
                .map(arg -> arg instanceof Text nested ? render(nested) : arg)
                .toArray();
        return new MessageFormat(bundles.pattern(text.key()), locale).format(args);
    }
}
