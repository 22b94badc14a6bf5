package org.netkiln.interact;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.netkiln.layout.Box;
import org.netkiln.layout.Link;
import org.netkiln.layout.Point;
import org.netkiln.layout.Scene;

/** What an arrow key leads to from where the keyboard is. */
final class Neighbours {
    /** Going aside is worth so much going ahead. */
    private static final double ASIDE = 2;

    private Neighbours() {}

    /**
     * First what a wire leads to in that direction, then what lies straight ahead; then, to the left and right, wherever a
     * wire leads (the chain may go on in the next row), and then the nearest thing that way.
     */
    static Optional<String> of(String id, Direction direction, Scene scene) {
        Map<String, Box> boxes = Placed.all(scene);
        Box from = boxes.get(id);
        if (from == null) {
            return Optional.empty();
        }
        Set<String> wired = wired(id, direction.isForward(), scene);
        List<Predicate<Map.Entry<String, Box>>> choices = List.of(
                other -> wired.contains(other.getKey()) && leads(from, other.getValue(), direction),
                other -> direction.meets(from, other.getValue()),
                other -> wired.contains(other.getKey()) && direction.isLevel(),
                other -> leads(from, other.getValue(), direction));
        return choices.stream()
                .map(choice -> boxes.entrySet().stream()
                        .filter(choice)
                        .min(Comparator.comparingDouble(other -> distance(from, other.getValue(), direction)))
                        .map(Map.Entry::getKey))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Set<String> wired(String id, boolean forward, Scene scene) {
        Set<String> others = new LinkedHashSet<>();
        for (Link link : scene.links()) {
            if (forward && link.from().equals(id)) {
                others.add(link.to());
            } else if (!forward && link.to().equals(id)) {
                others.add(link.from());
            }
        }
        return others;
    }

    /** Whether one lies more ahead than aside. */
    private static boolean leads(Box from, Box to, Direction direction) {
        Point start = from.centre();
        Point end = to.centre();
        double ahead = direction.ahead(start, end);
        return ahead > 0 && ahead >= direction.aside(start, end);
    }

    private static double distance(Box from, Box to, Direction direction) {
        Point start = from.centre();
        Point end = to.centre();
        return Math.abs(direction.ahead(start, end)) + ASIDE * direction.aside(start, end);
    }
}
