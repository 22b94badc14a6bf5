package org.netkiln.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netkiln.graph.Network;
import org.netkiln.graph.Note;
import org.netkiln.graph.Position;
import org.netkiln.layer.Catalogue;

/**
 * All that is seen of a network, or of one group's inside.
 *
 * @param scope the group whose inside this is; empty for the whole network
 * @param items in the nodes' order
 * @param links in the wires' order
 * @param frames of open groups, the outermost first
 * @param bounds around everything
 */
public record Scene(
        Optional<String> scope, List<Item> items, List<Link> links, List<Frame> frames, List<Note> notes, Box bounds) {
    public Scene {
        items = List.copyOf(items);
        links = List.copyOf(links);
        frames = List.copyOf(frames);
        notes = List.copyOf(notes);
    }

    /** Nodes that were never placed are put behind what feeds them. */
    public static Scene of(Network network, Catalogue catalogue, Optional<String> scope) {
        return new SceneBuilder(network, catalogue, scope).build();
    }

    public Optional<Item> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /**
     * The same with some items and notes elsewhere, as while they are dragged. Frames stay as they are.
     *
     * @param moved where their top left corners lie, by id
     */
    public Scene preview(Map<String, Position> moved) {
        Map<String, Item> there = new LinkedHashMap<>();
        for (Item item : items) {
            Position to = moved.get(item.id());
            there.put(
                    item.id(),
                    to == null
                            ? item
                            : item.moved(
                                    to.x() - item.box().x(), to.y() - item.box().y()));
        }
        List<Link> rerouted = new Wiring(there, frames).moved(links, moved.keySet());
        List<Note> notesThere = notes.stream()
                .map(note -> moved.containsKey(note.id()) ? note.at(moved.get(note.id())) : note)
                .toList();
        return new Scene(scope, List.copyOf(there.values()), rerouted, frames, notesThere, bounds);
    }

    /** Where a note lies. */
    public static Box box(Note note) {
        return new Box(note.at().x(), note.at().y(), note.width(), note.height());
    }
}
