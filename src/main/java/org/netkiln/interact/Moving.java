package org.netkiln.interact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.netkiln.edit.Composite;
import org.netkiln.edit.Edit;
import org.netkiln.edit.MoveGroup;
import org.netkiln.edit.MoveNodes;
import org.netkiln.graph.Position;
import org.netkiln.layout.Box;

/** Moving nodes, groups and notes by some way. */
final class Moving {
    private Moving() {}

    static Map<String, Position> positions(Map<String, Box> boxes, double dx, double dy) {
        Map<String, Position> positions = new LinkedHashMap<>();
        boxes.forEach((id, box) -> positions.put(id, new Position(box.x() + dx, box.y() + dy)));
        return positions;
    }

    /**
     * @param ids of nodes, groups and notes
     * @param boxes where those and all that is in open groups among them are to be seen
     */
    static Edit by(Set<String> ids, Map<String, Box> boxes, double dx, double dy, Context context) {
        List<String> open = ids.stream()
                .filter(id ->
                        !boxes.containsKey(id) && context.network().groups().containsKey(id))
                .toList();
        Map<String, Box> others = new LinkedHashMap<>(boxes);
        open.forEach(group -> others.keySet().removeAll(context.network().inside(group)));
        List<Edit> edits = new ArrayList<>();
        if (!others.isEmpty()) {
            edits.add(new MoveNodes(positions(others, dx, dy)));
        }
        open.forEach(group -> edits.add(new MoveGroup(group, dx, dy)));
        return edits.size() == 1 ? edits.get(0) : new Composite(new MoveNodes(positions(boxes, dx, dy)).label(), edits);
    }
}
