package org.netkiln.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.netkiln.problem.Result;
import org.netkiln.project.Settings;
import org.netkiln.project.SettingsFile;
import org.netkiln.ui.model.Desk;

/** What the user has chosen for the program: it is read before the window shows, and kept whenever it changes. */
final class Preferences {
    private static final double PERCENT = 100;

    private final SettingsFile file;
    private final Desk desk;
    private Settings settings;

    /**
     * Reads the settings and gives the desk its language and looks.
     *
     * @param place of the settings file
     */
    Preferences(Path place, Desk desk) {
        this.file = new SettingsFile(place);
        this.desk = desk;
        Result<Settings> read = file.read();
        this.settings = read.get();
        desk.notices().tell(read.problems());
        apply();
        desk.theme().darkProperty().subscribe((before, dark) -> change(now -> now.with(look(dark))));
        desk.theme().textScaleProperty().subscribe((before, scale) -> change(now -> now.withTextScale(percent(scale))));
        desk.words().messages().subscribe((before, words) -> change(now -> now.with(language(words.locale()))));
    }

    private void apply() {
        if (settings.language() != Settings.Language.SYSTEM) {
            boolean chinese = settings.language() == Settings.Language.ZH_CN;
            desk.words().setLocale(chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
        }
        desk.theme().darkProperty().set(settings.look() == Settings.Look.DARK);
        desk.theme().textScaleProperty().set(settings.textScale() / PERCENT);
    }

    /** Project files, the last used first. */
    List<Path> recent() {
        return settings.recent();
    }

    Optional<Settings.Bounds> bounds() {
        return settings.window();
    }

    /** This file was opened or saved. */
    void used(Path project) {
        Path whole = project.toAbsolutePath().normalize();
        change(now -> now.used(whole));
    }

    /** This file is no longer wanted among the recent ones. */
    void forget(Path project) {
        change(now -> now.forgotten(project));
    }

    void bounds(Settings.Bounds bounds) {
        change(now -> now.with(bounds));
    }

    /** Changes what is known here at once, and the file behind it, into which another window may have written. */
    private void change(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
        desk.background().io(() -> file.update(change), kept -> desk.notices().tell(kept.problems()));
    }

    private static Settings.Look look(boolean dark) {
        return dark ? Settings.Look.DARK : Settings.Look.LIGHT;
    }

    private static Settings.Language language(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage())
                ? Settings.Language.ZH_CN
                : Settings.Language.EN;
    }

    private static int percent(Number scale) {
        return (int) Math.round(scale.doubleValue() * PERCENT);
    }
}
