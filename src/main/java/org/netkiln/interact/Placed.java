package org.netkiln.interact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.netkiln.graph.Note;
import org.netkiln.layout.Box;
import org.netkiln.layout.Item;
import org.netkiln.layout.Scene;

/** Where that lies which has a place of its own on the canvas: nodes, folded groups and notes. */
final class Placed {
    private Placed() {}

    /** Everything that is to be seen, by id. */
    static Map<String, Box> all(Scene scene) {
        Map<String, Box> boxes = new LinkedHashMap<>();
        for (Item item : scene.items()) {
            boxes.put(item.id(), item.box());
        }
        for (Note note : scene.notes()) {
            boxes.put(note.id(), Scene.box(note));
        }
        return boxes;
    }

    /** The boxes of some; of an open group, those of all that is to be seen in it. */
    static Map<String, Box> boxes(Context context, Set<String> ids) {
        Map<String, Box> all = all(context.scene());
        Map<String, Box> some = new LinkedHashMap<>();
        for (String id : ids) {
            Box box = all.get(id);
            if (box != null) {
                some.put(id, box);
            } else {
                for (String inside : context.network().inside(id)) {
                    Optional.ofNullable(all.get(inside)).ifPresent(found -> some.put(inside, found));
                }
            }
        }
        return some;
    }

    /** Where one lies; around all that is in it, for an open group. */
    static Optional<Box> box(Context context, String id) {
        Map<String, Box> boxes = boxes(context, Set.of(id));
        return boxes.isEmpty() ? Optional.empty() : Optional.of(Box.around(boxes.values()));
    }
}
