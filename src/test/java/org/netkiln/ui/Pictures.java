package org.netkiln.ui;

import javafx.application.Application;

/**
 * Takes the pictures of README.md and docs/guide.md: {@code mvn -Ppictures test-compile exec:exec@pictures}. It needs no
 * screen. JavaFX refuses to start from the class path in a class that is itself an application, so this one is none.
 */
public final class Pictures {
    private Pictures() {}

    /** @param args where the pictures go, if not to {@code docs/pictures} */
    public static void main(String[] args) {
        Application.launch(PictureTaker.class, args);
    }
}
