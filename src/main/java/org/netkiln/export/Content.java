package org.netkiln.export;

import org.netkiln.text.Text;

/** What is taken away. */
public enum Content {
    WEIGHTS("export.weights"),
    PROJECT("export.project"),
    PICTURE("export.picture");

    private final String key;

    Content(String key) {
        this.key = key;
    }

    public Text label() {
        return Text.of(key);
    }
}
