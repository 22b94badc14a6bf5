package org.netkiln.ui.canvas;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.netkiln.interact.Input;
import org.netkiln.interact.Key;
import org.netkiln.interact.Modifiers;

/** What JavaFX tells of keys, in the interaction's words. What it has no use for is left to shortcuts and focus. */
final class FxKeys {
    private static final Map<KeyCode, Key> KEYS = Map.ofEntries(
            Map.entry(KeyCode.LEFT, Key.LEFT),
            Map.entry(KeyCode.RIGHT, Key.RIGHT),
            Map.entry(KeyCode.UP, Key.UP),
            Map.entry(KeyCode.DOWN, Key.DOWN),
            Map.entry(KeyCode.TAB, Key.TAB),
            Map.entry(KeyCode.ENTER, Key.ENTER),
            Map.entry(KeyCode.SPACE, Key.SPACE),
            Map.entry(KeyCode.ESCAPE, Key.ESCAPE),
            Map.entry(KeyCode.DELETE, Key.DELETE),
            Map.entry(KeyCode.BACK_SPACE, Key.BACKSPACE),
            Map.entry(KeyCode.HOME, Key.HOME),
            Map.entry(KeyCode.F2, Key.F2),
            Map.entry(KeyCode.A, Key.A),
            Map.entry(KeyCode.C, Key.C),
            Map.entry(KeyCode.D, Key.D),
            Map.entry(KeyCode.F, Key.F),
            Map.entry(KeyCode.G, Key.G),
            Map.entry(KeyCode.W, Key.W),
            Map.entry(KeyCode.PLUS, Key.PLUS),
            Map.entry(KeyCode.EQUALS, Key.PLUS),
            Map.entry(KeyCode.ADD, Key.PLUS),
            Map.entry(KeyCode.MINUS, Key.MINUS),
            Map.entry(KeyCode.SUBTRACT, Key.MINUS),
            Map.entry(KeyCode.DIGIT0, Key.ZERO),
            Map.entry(KeyCode.NUMPAD0, Key.ZERO));

    private final Predicate<Input> put;

    private FxKeys(Predicate<Input> put) {
        this.put = put;
    }

    /** @param put tells whether the input meant anything */
    static void listen(Pane view, Predicate<Input> put) {
        FxKeys keys = new FxKeys(put);
        view.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
        view.addEventHandler(KeyEvent.KEY_RELEASED, keys::released);
    }

    private void pressed(KeyEvent event) {
        Optional<Key> key = Optional.ofNullable(KEYS.get(event.getCode()));
        Modifiers modifiers = new Modifiers(event.isShiftDown(), event.isShortcutDown(), event.isAltDown());
        boolean meant = key.isPresent() && put.test(new Input.KeyPressed(key.get(), modifiers));
        // An arrow with nowhere to go must not carry the focus off into the next pane.
        if (meant || event.getCode().isArrowKey() && modifiers.none()) {
            event.consume();
        }
    }

    private void released(KeyEvent event) {
        Optional<Key> key = Optional.ofNullable(KEYS.get(event.getCode()));
        if (key.isPresent() && put.test(new Input.KeyReleased(key.get()))) {
            event.consume();
        }
    }
}
