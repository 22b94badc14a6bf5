package org.netkiln.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Renders texts in one language from the message bundle. Immutable. */
public final class Messages {
    private static final String BUNDLE = "org.netkiln.messages";

    private final Locale locale;
    private final ResourceBundle bundle;

    public Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale);
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
        return new MessageFormat(bundle.getString(text.key()), locale).format(args);
    }
}
