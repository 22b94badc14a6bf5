package org.netkiln.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.netkiln.graph.Network;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Wire;

/** Arranges what is seen, from the innermost open groups outwards: on each level, a group is one part among others. */
final class Levels {
    private static final double SMALLEST = 400;
    private static final int ELSEWHERE = -1;

    private final Scene scene;
    private final Network network;
    private final Direction direction;
    private final double gap;
    private final Set<String> open;
    private final Map<String, Item> items = new LinkedHashMap<>();

    /** @param gap between two parts, along the data's way */
    Levels(Scene scene, Network network, Direction direction, double gap) {
        this.scene = scene;
        this.network = network;
        this.direction = direction;
        this.gap = gap;
        this.open = scene.frames().stream().map(Frame::group).collect(Collectors.toSet());
        scene.items().forEach(item -> items.put(item.id(), item));
    }

    /**
     * Where the items' top left corners lie, x along the data's way.
     *
     * @param limit how long a line may be
     */
    Map<String, Point> places(double limit) {
        return places(List.copyOf(items.keySet()), 0, limit);
    }

    /** @param depth how many groups lie around all these items */
    private Map<String, Point> places(List<String> ids, int depth, double limit) {
        Map<String, List<String>> members = new LinkedHashMap<>();
        for (String id : ids) {
            members.computeIfAbsent(ancestor(id, depth), part -> new ArrayList<>())
                    .add(id);
        }
        List<Part> parts = new ArrayList<>();
        Map<String, Integer> partOf = new HashMap<>();
        members.forEach((id, inside) -> {
            inside.forEach(item -> partOf.put(item, parts.size()));
            Item item = items.get(id);
            parts.add(item != null ? Part.of(item, direction) : group(id, inside, depth, limit));
        });
        List<Cable> cables = cables(parts, partOf);
        Lines lines = new Lines(limit, gap);
        for (List<Integer> together : Islands.of(parts.size(), cables)) {
            int[] number = new int[parts.size()];
            Arrays.fill(number, ELSEWHERE);
            for (int i = 0; i < together.size(); i++) {
                number[together.get(i)] = i;
            }
            List<Cable> inner = cables.stream()
                    .filter(cable -> number[cable.from()] != ELSEWHERE)
                    .map(cable -> cable.between(number[cable.from()], number[cable.to()]))
                    .toList();
            new Words(together.stream().map(parts::get).toList(), inner, gap).addTo(lines);
        }
        return lines.places();
    }

    /** The outermost open group around an item within those that lie around all; the item itself if there is none. */
    private String ancestor(String id, int depth) {
        List<String> around = new ArrayList<>();
        for (String group : network.groupsAround(id)) {
            if (open.contains(group)) {
                around.add(group);
            }
        }
        Collections.reverse(around);
        return depth < around.size() ? around.get(depth) : id;
    }

    private Part group(String id, List<String> inside, int depth, double limit) {
        boolean right = direction == Direction.RIGHT;
        double left = Frame.PADDING + (right ? 0 : Frame.TITLE);
        double top = Frame.PADDING + (right ? Frame.TITLE : 0);
        double padding = left + Frame.PADDING;
        List<Part> parts = new ArrayList<>();
        List<Point> corners = new ArrayList<>();
        places(inside, depth + 1, Math.max(SMALLEST, limit - padding)).forEach((member, corner) -> {
            Item item = items.get(member);
            if (item != null) {
                parts.add(Part.of(item, direction));
                corners.add(corner);
            }
        });
        Piece all = Piece.of(parts, corners, 0);
        double above = all.above();
        Map<String, Point> inset = new LinkedHashMap<>();
        all.places().forEach((item, place) -> inset.put(item, place.plus(left, top + above)));
        double height = Grid.up(above + all.below() + top + Frame.PADDING);
        double axis = axis(inset, height, false);
        double exit = axis(inset, height, true);
        return new Part(id, Grid.up(all.width() + padding), height, axis, exit, inset);
    }

    /** Where the first wire from outside comes in, or goes out. */
    private double axis(Map<String, Point> places, double height, boolean out) {
        for (Link link : scene.links()) {
            String end = out ? link.from() : link.to();
            String other = out ? link.to() : link.from();
            Item item = items.get(end);
            Point place = places.get(end);
            if (item != null && place != null && !places.containsKey(other)) {
                return Grid.nearest(place.y() + Part.of(item, direction).axis());
            }
        }
        return Grid.nearest(height / 2);
    }

    private List<Cable> cables(List<Part> parts, Map<String, Integer> partOf) {
        List<Cable> cables = new ArrayList<>();
        for (Link link : scene.links()) {
            Item source = items.get(link.from());
            Item target = items.get(link.to());
            Integer from = partOf.get(link.from());
            Integer to = partOf.get(link.to());
            if (source != null && target != null && from != null && to != null && !from.equals(to)) {
                Wire wire = link.wire();
                cables.add(new Cable(
                        from,
                        to,
                        parts.get(from).depth(source.id()) + offset(source, source.outputPorts(), wire.from()),
                        parts.get(to).depth(target.id()) + offset(target, target.inputPorts(), wire.to())));
            }
        }
        return cables;
    }

    private double offset(Item item, List<PortRef> ports, PortRef port) {
        double height =
                direction == Direction.RIGHT ? item.box().height() : item.box().width();
        int index = ports.indexOf(port);
        return index < 0 ? height / 2 : height * (index + 0.5) / ports.size();
    }
}
