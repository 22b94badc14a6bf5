package org.netkiln.ui.start;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.netkiln.param.DeclaredWords;
import org.netkiln.project.Preset;
import org.netkiln.text.Messages;
import org.netkiln.ui.model.Desk;

/** A preset to be chosen: its name, a picture of its network, what to look for. Grows with its words; none are cut. */
final class PresetCard extends Button {
    private final Label name = wrapped("pane-title");
    private final Label sentence = wrapped("muted");
    private final VBox content;
    private final Preset preset;

    PresetCard(Desk desk, Preset preset, Runnable open) {
        this.preset = preset;
        content = new VBox(name, new Miniature(desk, preset.project().network()), sentence);
        content.getStyleClass().add("preset-content");
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setId("preset-" + preset.id());
        getStyleClass().add("preset-card");
        setOnAction(event -> open.run());
        desk.words().messages().subscribe(this::say);
    }

    private static Label wrapped(String styleClass) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private void say(Messages language) {
        DeclaredWords words = new DeclaredWords(language, "preset." + preset.id());
        name.setText(words.word("name", preset.project().name()));
        sentence.setText(words.word("description", preset.project().description()));
        setAccessibleText(name.getText());
        setAccessibleHelp(sentence.getText());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets around = getInsets();
        double across = (width < 0 ? getWidth() : width) - around.getLeft() - around.getRight();
        return around.getTop() + content.prefHeight(across) + around.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** A button makes its graphic as large as that wants to be; this one fills the card. */
    @Override
    protected void layoutChildren() {
        Insets around = getInsets();
        super.layoutChildren();
        content.resizeRelocate(
                around.getLeft(),
                around.getTop(),
                getWidth() - around.getLeft() - around.getRight(),
                getHeight() - around.getTop() - around.getBottom());
    }
}
