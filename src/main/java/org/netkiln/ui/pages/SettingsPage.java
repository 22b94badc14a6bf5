package org.netkiln.ui.pages;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.netkiln.text.Messages;
import org.netkiln.text.Text;
import org.netkiln.ui.fx.Theme;
import org.netkiln.ui.fx.Words;

/** What the user chooses for the program as a whole; each choice counts at once, and is kept. */
public final class SettingsPage implements Page {
    private static final List<Integer> PERCENTS = List.of(100, 110, 120, 130, 140, 150, 160, 170, 180, 190, 200);
    private static final double PERCENT = 100;

    private final Words words;
    private final VBox rows = new VBox();
    private final ChoiceBox<Locale> languages;

    public SettingsPage(Words words, Theme theme) {
        this.words = words;
        languages = choice(
                "languageChoice",
                List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE),
                SettingsPage::name,
                words::setLocale);
        ChoiceBox<Boolean> looks = choice(
                "lookChoice",
                List.of(false, true),
                dark -> words.now(dark ? Text.of("pages.dark") : Text.of("pages.light")),
                theme.darkProperty()::set);
        ChoiceBox<Integer> sizes = choice(
                "textSizeChoice",
                PERCENTS,
                percent -> words.now("pages.percent", percent / PERCENT),
                percent -> theme.textScaleProperty().set(percent / PERCENT));
        follow(languages, words.messages().map(SettingsPage::language));
        follow(looks, theme.darkProperty());
        follow(sizes, theme.textScaleProperty().map(scale -> nearest(scale.doubleValue())));
        rows.getStyleClass().add("page-rows");
        rows.getChildren()
                .addAll(
                        row("pages.language", languages),
                        row("pages.look", looks),
                        row("pages.text-size", sizes),
                        Parts.label(words, Text.of("pages.kept"), "muted"));
    }

    @Override
    public String id() {
        return "settingsPage";
    }

    @Override
    public Text title() {
        return Text.of("pages.settings");
    }

    @Override
    public Region content() {
        return rows;
    }

    @Override
    public void begin() {
        languages.requestFocus();
    }

    private Node row(String key, ChoiceBox<?> choice) {
        Label name = Parts.label(words.text(Text.of(key)));
        name.setLabelFor(choice);
        choice.accessibleTextProperty().bind(name.textProperty());
        return Parts.row(name, choice);
    }

    /** Showing what is chosen is no choice. */
    private static <T> void follow(ChoiceBox<T> choice, ObservableValue<T> value) {
        value.subscribe(now -> {
            EventHandler<ActionEvent> choose = choice.getOnAction();
            choice.setOnAction(null);
            choice.setValue(now);
            choice.setOnAction(choose);
        });
    }

    private <T> ChoiceBox<T> choice(String id, List<T> all, Function<T, String> name, Consumer<T> choose) {
        ChoiceBox<T> box = new ChoiceBox<>();
        box.setId(id);
        box.getItems().setAll(all);
        box.setOnAction(event -> {
            if (box.getValue() != null) {
                choose.accept(box.getValue());
            }
        });
        words.messages().subscribe(messages -> box.setConverter(named(name)));
        return box;
    }

    private static <T> StringConverter<T> named(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        };
    }

    /** Each language by its own name, for those who cannot read the other. */
    private static String name(Locale locale) {
        return locale.getDisplayLanguage(locale);
    }

    private static Locale language(Messages messages) {
        boolean chinese = messages.locale().getLanguage().equals(Locale.CHINESE.getLanguage());
        return chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }

    private static int nearest(double scale) {
        return (int) Math.round(scale * 10) * 10;
    }
}
