package org.netkiln.export;

import org.netkiln.text.Text;

/** What is taken away. */
public enum Content {
    WEIGHTS("export.weights", "export.weights-proof"),
    PROJECT("export.project", "export.project-proof"),
    PICTURE("export.picture", "export.picture-proof");

    private final String key;
    private final String proofKey;

    Content(String key, String proofKey) {
        this.key = key;
        this.proofKey = proofKey;
    }

    /** What will show that a file holds it. */
    public Text proof() {
        return Text.of(proofKey);
    }

    public Text label() {
        return Text.of(key);
    }
}
