package org.netkiln.ui.action;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.netkiln.text.Text;

/** Everything that menus, toolbar and shortcuts offer, in the menus' order. */
public enum Command {
    NEW("action.new", Menu.FILE, Feather.FILE_PLUS, "Shortcut+N"),
    OPEN("action.open", Menu.FILE, Feather.FOLDER, "Shortcut+O"),
    START_PAGE("action.start-page", Menu.FILE, Feather.HOME, "Shortcut+Shift+H"),
    SAVE("action.save", Menu.FILE, Feather.SAVE, "Shortcut+S"),
    SAVE_AS("action.save-as", Menu.FILE, Feather.SAVE, "Shortcut+Shift+S"),
    EXPORT("action.export", Menu.FILE, Feather.DOWNLOAD, "Shortcut+E"),
    SETTINGS("action.settings", Menu.FILE, Feather.SETTINGS, "Shortcut+Comma"),
    QUIT("action.quit", Menu.FILE, Feather.LOG_OUT, "Shortcut+Q"),

    UNDO("action.undo", Menu.EDIT, Feather.CORNER_UP_LEFT, "Shortcut+Z"),
    REDO("action.redo", Menu.EDIT, Feather.CORNER_UP_RIGHT, "Shortcut+Shift+Z"),
    CUT("action.cut", Menu.EDIT, Feather.SCISSORS, "Shortcut+X"),
    COPY("action.copy", Menu.EDIT, Feather.COPY, "Shortcut+C"),
    PASTE("action.paste", Menu.EDIT, Feather.CLIPBOARD, "Shortcut+V"),
    DUPLICATE("action.duplicate", Menu.EDIT, Feather.COPY, "Shortcut+D"),
    DELETE("action.delete", Menu.EDIT, Feather.TRASH_2, "Delete"),
    SELECT_ALL("action.select-all", Menu.EDIT, Feather.MAXIMIZE, "Shortcut+A"),
    RENAME("action.rename", Menu.EDIT, Feather.EDIT_3, "F2"),
    ADD_LAYER("action.add-layer", Menu.EDIT, Feather.PLUS, "Shortcut+Space"),
    ADD_NOTE("action.add-note", Menu.EDIT, Feather.FILE_TEXT, "Shortcut+Shift+N"),
    NEXT_PROBLEM("action.next-problem", Menu.EDIT, Feather.ALERT_CIRCLE, "F8"),

    GROUP("action.group", Menu.ARRANGE, Feather.BOX, "Shortcut+G"),
    UNGROUP("action.ungroup", Menu.ARRANGE, Feather.GRID, "Shortcut+Shift+G"),
    FOLD("action.fold", Menu.ARRANGE, Feather.MINIMIZE_2, "Shortcut+Shift+F"),
    REPEAT("action.repeat", Menu.ARRANGE, Feather.REPEAT, "Shortcut+R"),
    ENTER_GROUP("action.enter-group", Menu.ARRANGE, Feather.CORNER_RIGHT_DOWN, "Shortcut+Enter"),
    LEAVE_GROUP("action.leave-group", Menu.ARRANGE, Feather.CORNER_LEFT_UP, "Shortcut+Backspace"),
    TAKE_OUT("action.take-out", Menu.ARRANGE, Feather.LOG_OUT, "Shortcut+Alt+G"),
    ALIGN_LEFT("action.align-left", Menu.ARRANGE, Feather.ALIGN_LEFT, "Alt+A"),
    ALIGN_CENTRE("action.align-centre", Menu.ARRANGE, Feather.ALIGN_CENTER, "Alt+H"),
    ALIGN_RIGHT("action.align-right", Menu.ARRANGE, Feather.ALIGN_RIGHT, "Alt+D"),
    ALIGN_TOP("action.align-top", Menu.ARRANGE, Feather.ARROW_UP, "Alt+W"),
    ALIGN_MIDDLE("action.align-middle", Menu.ARRANGE, Feather.ALIGN_JUSTIFY, "Alt+V"),
    ALIGN_BOTTOM("action.align-bottom", Menu.ARRANGE, Feather.ARROW_DOWN, "Alt+S"),
    DISTRIBUTE_ACROSS("action.distribute-across", Menu.ARRANGE, Feather.MORE_HORIZONTAL, "Shortcut+Alt+H"),
    DISTRIBUTE_DOWN("action.distribute-down", Menu.ARRANGE, Feather.MORE_VERTICAL, "Shortcut+Alt+V"),
    ARRANGE("action.arrange", Menu.ARRANGE, Feather.SHARE_2, "Shortcut+L"),
    ARRANGE_DOWN("action.arrange-down", Menu.ARRANGE, Feather.GIT_COMMIT, "Shortcut+Shift+L"),

    FIT("action.fit", Menu.VIEW, Feather.MAXIMIZE, "Shortcut+0"),
    ZOOM_IN("action.zoom-in", Menu.VIEW, Feather.ZOOM_IN, "Shortcut+Plus"),
    ZOOM_OUT("action.zoom-out", Menu.VIEW, Feather.ZOOM_OUT, "Shortcut+Minus"),
    ZOOM_RESET("action.zoom-reset", Menu.VIEW, Feather.SEARCH, "Shortcut+1"),
    MINIMAP("action.minimap", Menu.VIEW, Feather.MAP, "Shortcut+M"),
    THEME("action.theme", Menu.VIEW, Feather.MOON, "Shortcut+Shift+D"),
    LANGUAGE("action.language", Menu.VIEW, Feather.GLOBE, "Shortcut+Shift+Y"),
    TEXT_LARGER("action.text-larger", Menu.VIEW, Feather.TYPE, "Shortcut+Shift+Plus"),
    TEXT_SMALLER("action.text-smaller", Menu.VIEW, Feather.TYPE, "Shortcut+Shift+Minus"),

    TRAIN("action.train", Menu.TRAINING, Feather.PLAY, "F5"),
    PAUSE("action.pause", Menu.TRAINING, Feather.PAUSE, "F6"),
    STEP("action.step", Menu.TRAINING, Feather.SKIP_FORWARD, "F7"),
    STOP("action.stop", Menu.TRAINING, Feather.SQUARE, "Shift+F5"),
    RESUME("action.resume", Menu.TRAINING, Feather.ROTATE_CW, "Shift+F6"),

    SHORTCUTS("action.shortcuts", Menu.HELP, Feather.HELP_CIRCLE, "F1"),
    ABOUT("action.about", Menu.HELP, Feather.INFO, "");

    /** The menus, in order. */
    public enum Menu {
        FILE("action.menu-file"),
        EDIT("action.menu-edit"),
        ARRANGE("action.menu-arrange"),
        VIEW("action.menu-view"),
        TRAINING("action.menu-training"),
        HELP("action.menu-help");

        private final String key;

        Menu(String key) {
            this.key = key;
        }

        public Text label() {
            return Text.of(key);
        }
    }

    private final String key;
    private final Menu menu;
    private final Ikon icon;
    private final String shortcut;

    Command(String key, Menu menu, Ikon icon, String shortcut) {
        this.key = key;
        this.menu = menu;
        this.icon = icon;
        this.shortcut = shortcut;
    }

    public Menu menu() {
        return menu;
    }

    public Ikon icon() {
        return icon;
    }

    /** Whether a line parts it from what stands before it in its menu. */
    boolean opensGroup() {
        return switch (this) {
            case SAVE,
                    EXPORT,
                    SETTINGS,
                    QUIT,
                    CUT,
                    SELECT_ALL,
                    ADD_LAYER,
                    NEXT_PROBLEM,
                    ENTER_GROUP,
                    ALIGN_LEFT,
                    DISTRIBUTE_ACROSS,
                    ARRANGE,
                    FIT,
                    THEME,
                    TEXT_LARGER,
                    ABOUT -> true;
            default -> false;
        };
    }

    /** Whether it is about the project that is shown, so that it means nothing on the start page. */
    boolean needsProject() {
        return switch (this) {
            case NEW, OPEN, START_PAGE, SETTINGS, QUIT, THEME, LANGUAGE, TEXT_LARGER, TEXT_SMALLER, SHORTCUTS, ABOUT ->
                false;
            default -> true;
        };
    }

    /** The keys that do it; {@code Shortcut} is Ctrl, or ⌘ on a Mac. */
    public Optional<KeyCombination> shortcut() {
        return shortcut.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(shortcut));
    }

    /** What it does, as menus and tooltips say it. */
    public Text label() {
        return Text.of(key);
    }

    /** The name that tests and style sheets know its button by: {@code zoomInButton}. */
    public String buttonId() {
        StringBuilder id = new StringBuilder();
        for (String word : name().toLowerCase(Locale.ROOT).split("_", -1)) {
            id.append(id.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return id + "Button";
    }
}
