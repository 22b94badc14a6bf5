package org.netkiln.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.netkiln.graph.Network;
import org.netkiln.graph.Position;
import org.netkiln.text.Text;

/**
 * Adds copies of nodes, groups and notes with the wires among them, under fresh ids.
 *
 * @param offset how far the copies lie from the originals
 * @param homes the groups in which copies lie, by the id in the clipping; those that are not named lie in none
 */
public record Paste(Clipping clipping, Position offset, Map<String, String> homes) implements Edit {
    public Paste {
        homes = Collections.unmodifiableMap(new LinkedHashMap<>(homes));
    }

    public Paste(Clipping clipping, Position offset) {
        this(clipping, offset, Map.of());
    }

    /** Pastes into a group that is open in place. */
    public static Paste into(String group, Clipping clipping, Position offset) {
        Map<String, String> homes = new LinkedHashMap<>();
        roots(clipping.network()).forEach(root -> homes.put(root, group));
        return new Paste(clipping, offset, homes);
    }

    /** Copies nodes, groups and notes in the place where they are, in the same groups. */
    public static Paste duplicate(Network network, Set<String> ids, Position offset) {
        Map<String, String> names = Clipping.names(network, ids);
        Map<String, String> homes = new LinkedHashMap<>();
        for (String root : Relabel.roots(network, ids)) {
            network.parent(root).ifPresent(group -> homes.put(names.getOrDefault(root, root), group));
        }
        return new Paste(Clipping.of(network, ids), offset, homes);
    }

    @Override
    public Network applyTo(Network network) {
        Map<String, String> fresh = freshIds(network);
        Network copy = shifted().renamed(fresh);
        Network both = Network.of(
                both(network.nodes(), copy.nodes()),
                both(network.wires(), copy.wires()),
                both(network.groups().values(), copy.groups().values()),
                both(network.notes().values(), copy.notes().values()));
        for (String root : roots(clipping.network())) {
            Optional<String> home = home(network, root);
            if (home.isPresent()) {
                both = both.placed(Set.of(fresh.getOrDefault(root, root)), home);
            }
        }
        return both;
    }

    /** The id that each copied node, group and note gets when pasted into this network. */
    public Map<String, String> freshIds(Network network) {
        Network copied = clipping.network();
        Relabel relabel = new Relabel(network, copied, Set.of());
        for (String root : roots(copied)) {
            relabel.claim(root, Relabel.within(home(network, root).flatMap(network::group), root));
        }
        return relabel.ids();
    }

    /** What is pasted into this network, without what lies in pasted groups: what to select afterwards. */
    public Set<String> selection(Network network) {
        Map<String, String> fresh = freshIds(network);
        Set<String> selection = new LinkedHashSet<>();
        roots(clipping.network()).forEach(root -> selection.add(fresh.getOrDefault(root, root)));
        return selection;
    }

    private Optional<String> home(Network network, String root) {
        return Optional.ofNullable(homes.get(root)).filter(network.groups()::containsKey);
    }

    private static Set<String> roots(Network copied) {
        Set<String> roots = new LinkedHashSet<>(Clipping.everything(copied));
        roots.removeIf(id -> copied.parent(id).isPresent());
        return roots;
    }

    private Network shifted() {
        Network copied = clipping.network();
        Map<String, Position> places = new LinkedHashMap<>();
        for (String id : Clipping.everything(copied)) {
            Places.of(copied, id).ifPresent(at -> places.put(id, at.shifted(offset.x(), offset.y())));
        }
        return Places.moved(copied, places);
    }

    private static <T> List<T> both(Collection<T> there, Collection<T> copied) {
        List<T> both = new ArrayList<>(there);
        both.addAll(copied);
        return both;
    }

    @Override
    public Text label() {
        int nodes = clipping.nodes().size();
        return nodes == 0 ? Text.of("edit.paste-notes", clipping.notes().size()) : Text.of("edit.paste", nodes);
    }
}
