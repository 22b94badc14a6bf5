package org.netkiln.ui.canvas;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.netkiln.interact.Input;
import org.netkiln.interact.Spot;
import org.netkiln.layout.Box;
import org.netkiln.layout.Point;
import org.netkiln.text.Text;
import org.netkiln.ui.model.Desk;

/** What the interaction opens over the canvas, or beside it. */
final class FloatingWindows implements Performer.Windows {
    /** Pixels between the pointer and what is said there. */
    private static final double BESIDE = 16;

    private final CanvasModel model;
    private final Runnable inspect;
    private final Hint hint;
    private final NameField name;
    private final NoteField note;
    private final ContextMenuView contextMenu;
    private final SearchPopup search;

    /**
     * @param canvas where the keyboard goes back to
     * @param inspect puts the keyboard into the inspector
     */
    FloatingWindows(Desk desk, CanvasModel model, Floor floor, Node canvas, Runnable inspect, Consumer<Input> put) {
        this.model = model;
        this.inspect = inspect;
        Runnable back = canvas::requestFocus;
        hint = new Hint(floor, desk.words());
        name = new NameField(model, floor, back);
        note = new NoteField(model, floor, back);
        contextMenu = new ContextMenuView(desk.views(), floor.view());
        search = new SearchPopup(
                desk,
                floor,
                type -> {
                    back.run();
                    put.accept(new Input.Chosen(type));
                },
                () -> put.accept(new Input.Cancel()),
                back);
    }

    @Override
    public void openSearch(Spot spot, Point at) {
        search.open(spot, at);
    }

    @Override
    public void closeSearch() {
        search.close();
    }

    @Override
    public void openContextMenu(Point at) {
        contextMenu.open(at);
    }

    /** Closes what a press beside it closes. */
    void pressed() {
        contextMenu.close();
    }

    @Override
    public void editName(String id, Box box) {
        name.open(id, box);
    }

    @Override
    public void editNote(String id) {
        model.network().note(id).ifPresent(note::open);
    }

    @Override
    public void inspect() {
        inspect.run();
    }

    @Override
    public void say(Text text) {
        hint.say(text);
    }

    @Override
    public void refuse(Optional<Text> whyNot, Point at) {
        whyNot.ifPresentOrElse(text -> hint.say(text, new Point(at.x() + BESIDE, at.y() + BESIDE)), hint::hide);
    }
}
