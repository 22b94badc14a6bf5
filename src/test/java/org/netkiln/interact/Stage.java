package org.netkiln.interact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.netkiln.check.FakeLayers;
import org.netkiln.edit.Connections;
import org.netkiln.edit.Edit;
import org.netkiln.edit.GroupNodes;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.Note;
import org.netkiln.graph.Position;
import org.netkiln.graph.Wire;
import org.netkiln.layer.Catalogue;
import org.netkiln.layout.Box;
import org.netkiln.layout.Item;
import org.netkiln.layout.Link;
import org.netkiln.layout.Point;
import org.netkiln.layout.Scene;

/** A canvas without a window: someone uses it, and it does what it is told. */
final class Stage {
    private final Catalogue catalogue = new FakeLayers().catalogue();
    private final Connections connections = new Connections(catalogue);
    private final Interaction interaction = new Interaction();
    private final List<Effect> effects = new ArrayList<>();
    private Network network = Network.empty();
    private Optional<String> scope = Optional.empty();
    private Selection selection = Selection.NONE;
    private Viewport viewport = Viewport.of(1200, 800);

    /** {@code source → one → two → sink}, in a row with room between them. */
    static Stage row() {
        return new Stage()
                .node("source", "source", 0, 200)
                .node("one", "same", 400, 200)
                .node("two", "same", 800, 200)
                .node("sink", "sink", 1200, 200)
                .wire("source", "one")
                .wire("one", "two")
                .wire("two", "sink");
    }

    Stage node(String id, String type, double x, double y) {
        network = network.with(Node.of(id, type).at(new Position(x, y)));
        return this;
    }

    Stage wire(String from, String to) {
        network = network.with(Wire.of(from, to));
        return this;
    }

    Stage note(String id, double x, double y) {
        List<Note> notes = new ArrayList<>(network.notes().values());
        notes.add(Note.of(id, "words", new Position(x, y)));
        network = network.withNotes(notes);
        return this;
    }

    Stage group(String id, String... members) {
        return edit(new GroupNodes(Set.of(members), id));
    }

    Stage edit(Edit edit) {
        network = edit.applyTo(network);
        return this;
    }

    Stage select(String... ids) {
        selection = Selection.in(network, List.of(ids));
        return this;
    }

    Stage select(Selection wanted) {
        selection = wanted;
        return this;
    }

    Stage within(String group) {
        scope = Optional.of(group);
        return this;
    }

    Stage look(Viewport wanted) {
        viewport = wanted;
        return this;
    }

    // What a person does.

    Stage press(Point at) {
        return press(at, Button.PRIMARY, Modifiers.NONE);
    }

    Stage press(Point at, Button button, Modifiers modifiers) {
        return put(new Input.PointerPressed(at, button, modifiers, 1));
    }

    Stage move(Point to) {
        return move(to, Modifiers.NONE);
    }

    Stage move(Point to, Modifiers modifiers) {
        return put(new Input.PointerMoved(to, modifiers));
    }

    Stage release(Point at) {
        return release(at, Modifiers.NONE);
    }

    Stage release(Point at, Modifiers modifiers) {
        return put(new Input.PointerReleased(at, Button.PRIMARY, modifiers));
    }

    Stage click(Point at) {
        return click(at, Modifiers.NONE);
    }

    Stage click(Point at, Modifiers modifiers) {
        return press(at, Button.PRIMARY, modifiers).release(at, modifiers);
    }

    Stage doubleClick(Point at) {
        return click(at)
                .put(new Input.PointerPressed(at, Button.PRIMARY, Modifiers.NONE, 2))
                .release(at);
    }

    Stage drag(Point from, Point to) {
        return drag(from, to, Modifiers.NONE);
    }

    Stage drag(Point from, Point to, Modifiers modifiers) {
        return press(from, Button.PRIMARY, modifiers).move(to, modifiers).release(to, modifiers);
    }

    Stage key(Key key) {
        return key(key, Modifiers.NONE);
    }

    Stage key(Key key, Modifiers modifiers) {
        return put(new Input.KeyPressed(key, modifiers)).put(new Input.KeyReleased(key));
    }

    Stage put(Input input) {
        for (Effect effect : interaction.put(input, context())) {
            effects.add(effect);
            perform(effect);
        }
        return this;
    }

    private void perform(Effect effect) {
        if (effect instanceof Effect.Apply apply) {
            network = apply.edit().applyTo(network);
            selection = selection.within(network);
        } else if (effect instanceof Effect.Select select) {
            selection = select.selection();
        } else if (effect instanceof Effect.Look look) {
            viewport = look.viewport();
        } else if (effect instanceof Effect.Enter enter) {
            scope = Optional.of(enter.group());
        } else if (effect instanceof Effect.Leave leave) {
            scope = leave.to();
        }
    }

    // What there is to be seen.

    Context context() {
        return new Context(scene(), network, selection, viewport, catalogue, connections);
    }

    Scene scene() {
        return Scene.of(network, catalogue, scope);
    }

    Item item(String id) {
        return scene().items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Box box(String id) {
        return item(id).box();
    }

    /** The middle of a card. */
    Point on(String id) {
        return box(id).centre();
    }

    Point input(String id) {
        return item(id).inputs().get(0);
    }

    Point output(String id) {
        return item(id).outputs().get(0);
    }

    Point on(Wire wire) {
        return link(wire).label();
    }

    Link link(Wire wire) {
        return scene().links().stream()
                .filter(link -> link.wire().equals(wire))
                .findFirst()
                .orElseThrow();
    }

    Network network() {
        return network;
    }

    Selection selection() {
        return selection;
    }

    Viewport viewport() {
        return viewport;
    }

    Optional<String> scope() {
        return scope;
    }

    Overlay overlay() {
        return interaction.overlay();
    }

    Tool tool() {
        return interaction.tool();
    }

    /** Everything that was asked for so far. */
    List<Effect> effects() {
        return List.copyOf(effects);
    }

    /** The edits that were applied. */
    List<Edit> edits() {
        return effects.stream()
                .filter(Effect.Apply.class::isInstance)
                .map(effect -> ((Effect.Apply) effect).edit())
                .toList();
    }

    static Point point(double x, double y) {
        return new Point(x, y);
    }

    static Point beside(Point point, double dx, double dy) {
        return new Point(point.x() + dx, point.y() + dy);
    }
}
