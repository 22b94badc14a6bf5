package org.netkiln.ui.export;

import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.netkiln.export.Content;
import org.netkiln.export.ExportFormat;
import org.netkiln.export.ExportFormats;
import org.netkiln.ui.fx.Words;

/** The formats there are, one of them chosen. */
final class FormatList {
    private final ObjectProperty<ExportFormat> chosen =
            new SimpleObjectProperty<>(ExportFormats.all().get(0));
    private final ToggleGroup group = new ToggleGroup();
    private final VBox view = new VBox();
    private final Words words;

    FormatList(Words words) {
        this.words = words;
        view.getStyleClass().add("export-formats");
        Set<Content> seen = EnumSet.noneOf(Content.class);
        for (ExportFormat format : ExportFormats.all()) {
            if (seen.add(format.info().content())) {
                Label heading = new Label();
                heading.getStyleClass().add("export-heading");
                heading.textProperty().bind(words.text(format.info().content().label()));
                view.getChildren().add(heading);
            }
            view.getChildren().add(row(format));
        }
    }

    Node view() {
        return view;
    }

    ObjectProperty<ExportFormat> chosenProperty() {
        return chosen;
    }

    private Node row(ExportFormat format) {
        RadioButton button = new RadioButton();
        button.setId("format-" + format.info().id());
        button.setToggleGroup(group);
        button.textProperty().bind(words.text(format.info().name()));
        button.accessibleHelpProperty().bind(words.text(format.info().writes()));
        button.selectedProperty().addListener((selected, before, after) -> {
            if (after) {
                chosen.set(format);
            }
        });
        chosen.subscribe(now -> button.setSelected(now == format));
        Label extension = new Label("." + format.info().extension());
        extension.getStyleClass().add("muted");
        extension.setMinWidth(Label.USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox row = new HBox(button, between, extension);
        row.getStyleClass().add("export-format");
        row.setOnMouseClicked(event -> button.fire());
        return row;
    }
}
