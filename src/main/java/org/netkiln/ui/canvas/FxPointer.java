package org.netkiln.ui.canvas;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Pane;
import org.netkiln.interact.Button;
import org.netkiln.interact.Input;
import org.netkiln.interact.Modifiers;
import org.netkiln.layout.Point;
import org.netkiln.ui.fx.LayerDrag;

/** What JavaFX tells of mouse, wheel, trackpad and what is dragged here, in the interaction's words. */
final class FxPointer {
    private final CanvasModel model;
    private final Consumer<Input> put;
    private final Pane view;
    private boolean trackpad;
    private Optional<Point> over = Optional.empty();

    FxPointer(Pane view, CanvasModel model, Consumer<Input> put) {
        this.view = view;
        this.model = model;
        this.put = put;
    }

    /** Where the pointer is on the canvas; empty if it is elsewhere. */
    Optional<Point> over() {
        return over.map(model.viewport().get()::toCanvas);
    }

    void listen() {
        view.addEventFilter(
                MouseEvent.ANY,
                event -> over = event.getEventType() == MouseEvent.MOUSE_EXITED
                        ? Optional.empty()
                        : Optional.of(new Point(event.getX(), event.getY())));
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        view.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::moved);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        view.addEventHandler(ScrollEvent.SCROLL_STARTED, event -> trackpad = true);
        view.addEventHandler(ScrollEvent.SCROLL_FINISHED, event -> trackpad = false);
        view.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        view.addEventHandler(ZoomEvent.ZOOM, event -> {
            put.accept(new Input.Pinched(at(event.getX(), event.getY()), event.getZoomFactor()));
            event.consume();
        });
        view.addEventHandler(DragEvent.DRAG_OVER, this::draggedOver);
        view.addEventHandler(DragEvent.DRAG_EXITED, event -> put.accept(new Input.DragLeft()));
        view.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    private void pressed(MouseEvent event) {
        view.requestFocus();
        int clicks = event.getClickCount() % 2 == 0 ? 2 : 1;
        put.accept(new Input.PointerPressed(at(event), button(event.getButton()), modifiers(event), clicks));
        event.consume();
    }

    private void moved(MouseEvent event) {
        put.accept(new Input.PointerMoved(at(event), modifiers(event)));
    }

    private void released(MouseEvent event) {
        put.accept(new Input.PointerReleased(at(event), button(event.getButton()), modifiers(event)));
        event.consume();
    }

    private void scrolled(ScrollEvent event) {
        Modifiers modifiers = new Modifiers(event.isShiftDown(), event.isShortcutDown(), event.isAltDown());
        boolean wheel = !trackpad && !event.isInertia();
        put.accept(new Input.Scrolled(
                at(event.getX(), event.getY()), event.getDeltaX(), event.getDeltaY(), modifiers, wheel));
        event.consume();
    }

    private void draggedOver(DragEvent event) {
        LayerDrag.type(event.getDragboard()).ifPresent(type -> {
            event.acceptTransferModes(TransferMode.COPY);
            put.accept(new Input.DraggedOver(at(event.getX(), event.getY()), type, Modifiers.NONE));
            event.consume();
        });
    }

    private void dropped(DragEvent event) {
        LayerDrag.type(event.getDragboard()).ifPresent(type -> {
            put.accept(new Input.Dropped(at(event.getX(), event.getY()), type, Modifiers.NONE));
            view.requestFocus();
            event.setDropCompleted(true);
            event.consume();
        });
    }

    private Point at(MouseEvent event) {
        return at(event.getX(), event.getY());
    }

    private Point at(double x, double y) {
        return model.viewport().get().toCanvas(new Point(x, y));
    }

    private static Modifiers modifiers(MouseEvent event) {
        return new Modifiers(event.isShiftDown(), event.isShortcutDown(), event.isAltDown());
    }

    private static Button button(MouseButton button) {
        return switch (button) {
            case MIDDLE -> Button.MIDDLE;
            case SECONDARY -> Button.SECONDARY;
            default -> Button.PRIMARY;
        };
    }
}
