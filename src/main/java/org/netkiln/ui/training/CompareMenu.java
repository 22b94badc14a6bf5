package org.netkiln.ui.training;

import java.nio.file.Path;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.netkiln.ui.fx.Words;
import org.netkiln.ui.model.PastRun;
import org.netkiln.ui.model.PastRuns;
import org.netkiln.ui.model.TrainingModel;

/** The recorded runs, each to be shown on the charts behind the present one, or not. */
final class CompareMenu {
    private final PastRuns runs;
    private final TrainingModel training;
    private final Words words;
    private final MenuButton menu = new MenuButton();

    CompareMenu(PastRuns runs, TrainingModel training, Words words) {
        this.runs = runs;
        this.training = training;
        this.words = words;
        menu.setId("compareRuns");
        menu.getStyleClass().addAll("flat", "small");
        menu.textProperty().bind(words.text("training.compare"));
        menu.setOnShowing(event -> runs.refresh());
        runs.all().addListener((ListChangeListener<PastRun>) change -> fill());
        words.messages().subscribe(language -> fill());
    }

    MenuButton view() {
        return menu;
    }

    private void fill() {
        menu.getItems().clear();
        Optional<Path> present = training.runProperty().get();
        runs.all().stream()
                .filter(run -> !present.equals(Optional.of(run.directory())))
                .map(this::item)
                .forEach(menu.getItems()::add);
        if (menu.getItems().isEmpty()) {
            MenuItem nothing = new MenuItem(words.now("training.compare-none"));
            nothing.setDisable(true);
            menu.getItems().add(nothing);
        }
    }

    private MenuItem item(PastRun run) {
        CheckMenuItem item = new CheckMenuItem(
                run.best().map(best -> run.name() + "   " + best).orElse(run.name()));
        item.setMnemonicParsing(false);
        item.setSelected(runs.isCompared(run.directory()));
        item.setOnAction(event -> runs.compare(run.directory(), item.isSelected()));
        return item;
    }
}
