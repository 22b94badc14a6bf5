package org.netkiln.weights;

import org.netkiln.text.Text;

/** A file is not what it should be. Never leaves this package: the reader hands it on as a problem. */
final class BadContent extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Text text;

    BadContent(String key, Object... args) {
        super(key, null, false, false);
        text = Text.of(key, args);
    }

    Text text() {
        return text;
    }
}
