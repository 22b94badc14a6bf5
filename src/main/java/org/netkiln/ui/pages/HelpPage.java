package org.netkiln.ui.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.netkiln.text.Text;
import org.netkiln.ui.action.Command;
import org.netkiln.ui.fx.Words;

/** The first steps, what the mouse does, and every command with its keys: all of it can be searched. */
public final class HelpPage implements Page {
    private final Words words;
    private final TextField search = new TextField();
    private final VBox rows = new VBox();

    /** A line of help. @param keys or what the hand does; may be empty */
    private record Line(String what, String keys) {
        boolean matches(String wanted) {
            return (what + " " + keys).toLowerCase(Locale.ROOT).contains(wanted);
        }
    }

    public HelpPage(Words words) {
        this.words = words;
        search.setId("helpSearch");
        search.promptTextProperty().bind(words.text("pages.search"));
        search.accessibleTextProperty().bind(words.text("pages.search"));
        search.textProperty().subscribe(text -> list());
        words.messages().subscribe(messages -> list());
        rows.getStyleClass().add("page-rows");
    }

    @Override
    public String id() {
        return "helpPage";
    }

    @Override
    public Text title() {
        return Text.of("pages.help");
    }

    @Override
    public Region content() {
        return rows;
    }

    @Override
    public Node fixed() {
        return search;
    }

    @Override
    public void begin() {
        search.clear();
        search.requestFocus();
    }

    private void list() {
        rows.getChildren().clear();
        section(words.now("pages.first-steps"), steps());
        section(words.now("pages.mouse"), gestures());
        for (Command.Menu menu : Command.Menu.values()) {
            section(words.now(menu.label()), commands(menu));
        }
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().add(wrapped(words.now("pages.nothing-found", search.getText())));
        }
    }

    private void section(String title, List<Line> lines) {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        List<Line> found = lines.stream().filter(line -> line.matches(wanted)).toList();
        if (!found.isEmpty()) {
            Label heading = new Label(title);
            heading.getStyleClass().add("pane-title");
            rows.getChildren().add(heading);
            found.forEach(line -> rows.getChildren().add(row(line)));
        }
    }

    private List<Line> steps() {
        return List.of(
                line("pages.step-begin"),
                line("pages.step-layers"),
                line("pages.step-wires"),
                line("pages.step-inspect"),
                line("pages.step-train", Command.TRAIN, Command.PAUSE, Command.STOP),
                line("pages.step-export", Command.EXPORT));
    }

    private Line line(String key, Command... commands) {
        Object[] keys = Arrays.stream(commands).map(HelpPage::keys).toArray();
        return new Line(words.now(Text.of(key, keys)), "");
    }

    private static String keys(Command command) {
        return command.shortcut().map(KeyCombination::getDisplayText).orElse("");
    }

    private List<Line> gestures() {
        return List.of(
                gesture("pages.zoom", "pages.zoom-how"),
                gesture("pages.pan", "pages.pan-how"),
                gesture("pages.select", "pages.select-how"),
                gesture("pages.connect", "pages.connect-how"),
                gesture("pages.find-layer", "pages.find-layer-how"),
                gesture("pages.insert", "pages.insert-how"),
                gesture("pages.enter-group", "pages.enter-group-how"));
    }

    private Line gesture(String what, String how) {
        return new Line(words.now(Text.of(what)), words.now(Text.of(how)));
    }

    private List<Line> commands(Command.Menu menu) {
        List<Line> lines = new ArrayList<>();
        for (Command command : Command.values()) {
            if (command.menu() == menu) {
                lines.add(new Line(words.now(command.label()), keys(command)));
            }
        }
        return lines;
    }

    private static Node row(Line line) {
        Label keys = new Label(line.keys());
        keys.getStyleClass().add("page-keys");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        keys.setVisible(!line.keys().isEmpty());
        keys.setManaged(keys.isVisible());
        return Parts.row(wrapped(line.what()), keys);
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
