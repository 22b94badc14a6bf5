package org.netkiln.ui.start;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.netkiln.project.Preset;
import org.netkiln.text.Text;
import org.netkiln.ui.fx.Words;
import org.netkiln.ui.model.Desk;

/** A preset to be chosen: its name, a picture of its network, what to look for. */
final class PresetCard {
    private final Button button = new Button();

    PresetCard(Desk desk, Preset preset, Runnable open) {
        Label name = new Label(preset.project().name());
        name.getStyleClass().add("pane-title");
        Label sentence = new Label();
        sentence.setWrapText(true);
        sentence.getStyleClass().addAll("muted", "preset-sentence");
        desk.words().messages().subscribe(language -> sentence.setText(description(desk.words(), preset)));
        VBox content = new VBox(name, new Miniature(desk, preset.project().network()).view(), sentence);
        content.getStyleClass().add("preset-content");
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setId("preset-" + preset.id());
        button.setAccessibleText(preset.project().name());
        button.getStyleClass().add("preset-card");
        button.setOnAction(event -> open.run());
    }

    Node view() {
        return button;
    }

    /** A preset's own sentence, unless the language has one. */
    private static String description(Words words, Preset preset) {
        String key = "preset." + preset.id().toLowerCase(Locale.ROOT);
        return words.messages().get().has(key)
                ? words.now(Text.of(key))
                : preset.project().description();
    }
}
