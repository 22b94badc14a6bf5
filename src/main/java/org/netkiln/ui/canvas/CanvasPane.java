package org.netkiln.ui.canvas;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.netkiln.interact.Cursor;
import org.netkiln.interact.Input;
import org.netkiln.ui.action.Command;
import org.netkiln.ui.fx.FxThread;
import org.netkiln.ui.model.Desk;

/** The canvas: the network to be seen and worked on. */
public final class CanvasPane {
    private final CanvasModel model;
    private final World world;
    private final Conductor conductor;
    private final ProblemPopover problems;
    private final StackPane view = new StackPane();

    /** @param inspect puts the keyboard into the inspector */
    public CanvasPane(Desk desk, Runnable inspect) {
        Floor floor = new Floor();
        model = new CanvasModel(
                desk.workspace(), desk.kit().layers(), desk.theme().textScaleProperty());
        problems = new ProblemPopover(desk, floor, this::focus);
        world = new World(desk, model, problems::open);
        FloatingWindows windows = new FloatingWindows(desk, model, floor, world.view(), inspect, this::put);
        Levels levels = new Levels(model);
        Performer performer = new Performer(model, levels, windows);
        conductor = new Conductor(model, performer);
        MiniMap miniMap = new MiniMap(model, desk.words());
        CanvasCommands commands = new CanvasCommands(model, desk.commands(), conductor);
        commands.handleDeeds();
        FxPointer pointer = new FxPointer(world.view(), model, this::put);
        commands.handle(new Clip(model, this::put), pointer::over);
        new GroupCommands(desk, model, windows::say).handle(commands);
        new Arranging(desk, model, viewport -> performer.look(viewport, true)).handle(commands);
        desk.commands().handle(Command.MINIMAP, miniMap::toggle);
        ProblemTour tour = new ProblemTour(desk, model, world, problems, levels, floor);
        commands.handle(Command.NEXT_PROBLEM, tour::next, tour::whyNot);
        Watch.changes(
                problems::close,
                model.viewport(),
                model.scope(),
                desk.workspace().networkProperty());
        new Opening(desk, model);
        new Resizing(model, world.view());
        Watch.changes(() -> FxThread.later(this::focus), desk.workspace().openingsProperty(), view.sceneProperty());
        listen(windows);
        pointer.listen();
        view.getStyleClass().add("canvas-pane");
        view.getChildren()
                .addAll(
                        new Lens(world.view(), model.enlarged()),
                        new EmptyHint(model, desk.words()).view(),
                        at(Pos.TOP_LEFT, new Breadcrumb(model, desk.words(), levels::go).view()),
                        at(Pos.TOP_RIGHT, tour.view()),
                        at(Pos.BOTTOM_LEFT, new ZoomBar(desk, model).view()),
                        at(Pos.BOTTOM_RIGHT, miniMap.view()),
                        floor.view());
    }

    public Node view() {
        return view;
    }

    CanvasModel model() {
        return model;
    }

    /** Adds a layer behind the node where the keyboard is, or in the middle of what is seen. @param type of the layer */
    public void add(String type) {
        conductor.add(type);
        focus();
    }

    /** Puts the keyboard on the canvas. */
    public void focus() {
        world.view().requestFocus();
    }

    private void put(Input input) {
        conductor.put(input);
    }

    private void listen(FloatingWindows windows) {
        world.view().setId("canvas");
        world.view().setFocusTraversable(true);
        world.view().addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            windows.pressed();
            problems.close();
        });
        FxKeys.listen(world.view(), conductor::put);
        model.overlay().subscribe(overlay -> world.view().setCursor(cursor(overlay.cursor())));
    }

    private static Node at(Pos corner, Node node) {
        StackPane.setAlignment(node, corner);
        return node;
    }

    private static javafx.scene.Cursor cursor(Cursor cursor) {
        return switch (cursor) {
            case DEFAULT -> javafx.scene.Cursor.DEFAULT;
            case CROSSHAIR -> javafx.scene.Cursor.CROSSHAIR;
            case MOVE -> javafx.scene.Cursor.MOVE;
            case OPEN_HAND -> javafx.scene.Cursor.OPEN_HAND;
            case CLOSED_HAND -> javafx.scene.Cursor.CLOSED_HAND;
            case RESIZE -> javafx.scene.Cursor.SE_RESIZE;
            case REFUSED -> javafx.scene.Cursor.DEFAULT;
        };
    }
}
