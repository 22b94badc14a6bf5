package org.netkiln.ui.action;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.netkiln.text.Text;
import org.netkiln.ui.fx.Words;

/** Shows commands: as menus, and as buttons that say what they do, by which keys, and why they cannot be pressed. */
public final class CommandViews {
    private final Commands commands;
    private final Words words;

    public CommandViews(Commands commands, Words words) {
        this.commands = commands;
        this.words = words;
    }

    /** All menus. As long as the bar is in a scene, the commands' shortcuts work there. */
    public MenuBar menuBar() {
        MenuBar bar = new MenuBar();
        bar.setId("menuBar");
        for (Command.Menu kind : Command.Menu.values()) {
            bar.getMenus().add(menu(kind));
        }
        return bar;
    }

    private javafx.scene.control.Menu menu(Command.Menu kind) {
        javafx.scene.control.Menu menu = new javafx.scene.control.Menu();
        menu.textProperty().bind(words.text(kind.label()));
        for (Command command : Command.values()) {
            if (command.menu() == kind) {
                if (command.opensGroup() && !menu.getItems().isEmpty()) {
                    menu.getItems().add(new SeparatorMenuItem());
                }
                menu.getItems().add(item(command));
            }
        }
        return menu;
    }

    /** A menu item. */
    public MenuItem item(Command command) {
        MenuItem item = new MenuItem();
        item.setId(command.buttonId().replace("Button", "Item"));
        item.textProperty().bind(words.text(commands.label(command)));
        item.setGraphic(new FontIcon(command.icon()));
        command.shortcut().ifPresent(item::setAccelerator);
        item.disableProperty().bind(commands.disabled(command));
        item.setOnAction(event -> commands.run(command));
        return item;
    }

    /** A button with an icon alone; its tooltip works while it is disabled, too. */
    public StackPane iconButton(Command command) {
        Button button = button(command);
        button.setText(null);
        button.getStyleClass().addAll("button-icon", "flat");
        return framed(command, button);
    }

    /** A button with icon and words. */
    public StackPane wideButton(Command command) {
        Button button = button(command);
        button.textProperty().bind(words.text(commands.label(command)));
        return framed(command, button);
    }

    private Button button(Command command) {
        Button button = new Button(null, new FontIcon(command.icon()));
        button.setId(command.buttonId());
        button.setFocusTraversable(true);
        button.accessibleTextProperty().bind(words.text(commands.label(command)));
        button.disableProperty().bind(commands.disabled(command));
        button.setOnAction(event -> commands.run(command));
        return button;
    }

    private StackPane framed(Command command, Button button) {
        StackPane frame = new StackPane(button);
        frame.getStyleClass().add("command-button");
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(tip(command));
        Tooltip.install(frame, tooltip);
        button.accessibleHelpProperty().bind(tooltip.textProperty());
        return frame;
    }

    private StringBinding tip(Command command) {
        ObservableValue<Text> label = commands.label(command);
        var whyNot = commands.whyNot(command);
        return Bindings.createStringBinding(
                () -> {
                    String keys = command.shortcut()
                            .map(shortcut -> "  (" + shortcut.getDisplayText() + ")")
                            .orElse("");
                    String reason = whyNot.getValue()
                            .map(why -> System.lineSeparator() + words.now(why))
                            .orElse("");
                    return words.now(label.getValue()) + keys + reason;
                },
                label,
                whyNot,
                words.messages());
    }
}
