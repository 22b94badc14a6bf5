package org.netkiln.ui.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Light or dark, and how large text is. Scenes that were given to {@link #dress} follow. */
public final class Theme {
    /** Panes' style sheets in {@code css/}; one that is not there yet is passed over. */
    private static final List<String> SHEETS = List.of(
            "netkiln", "shell", "start", "canvas", "palette", "inspector", "training", "insight", "export", "pages");

    /** What 100 % is, in pixels. */
    private static final double FONT_SIZE = 13;

    /** On the root of a dark scene. */
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private final BooleanProperty dark = new SimpleBooleanProperty(this, "dark");
    private final DoubleProperty textScale = new SimpleDoubleProperty(this, "textScale", 1);

    public BooleanProperty darkProperty() {
        return dark;
    }

    /** 1 to 2. */
    public DoubleProperty textScaleProperty() {
        return textScale;
    }

    /** Gives a scene the look of the program, from now on. */
    public void dress(Scene scene) {
        SHEETS.stream()
                .map(name -> Theme.class.getResource("/css/" + name + ".css"))
                .filter(Objects::nonNull)
                .forEach(sheet -> scene.getStylesheets().add(sheet.toExternalForm()));
        dark.subscribe(() -> paint(scene.getRoot()));
        textScale.subscribe(() -> scale(scene.getRoot()));
        scene.rootProperty().subscribe(root -> {
            paint(root);
            scale(root);
        });
    }

    private void paint(Parent root) {
        Application.setUserAgentStylesheet(
                dark.get() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        root.pseudoClassStateChanged(DARK, dark.get());
    }

    private void scale(Parent root) {
        root.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", FONT_SIZE * textScale.get()));
    }
}
