package org.netkiln.ui;

import javafx.application.Application;

/**
 * Takes the pictures of README.md and docs/guide.md: {@code mvn -Ppictures test-compile exec:exec@pictures}. It needs no
 * screen. JavaFX refuses to start from the class path in a class that is itself an application, so this one is none.
 *
 * <p>With {@code -Dpictures=matrix} it takes every view in every size, text size, theme and language into {@code
 * target/pictures} instead, to be looked at after a change; with {@code -Dpictures=matrix:1280x800-150} those whose name
 * begins so.
 */
public final class Pictures {
    private Pictures() {}

    /** @param args {@code docs}, or {@code matrix} with the beginning of names behind a colon */
    public static void main(String[] args) {
        System.setProperty("headless.geometry", "1920x1200-32");
        Application.launch(PictureTaker.class, args);
    }
}
