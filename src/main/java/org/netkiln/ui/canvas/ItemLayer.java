package org.netkiln.ui.canvas;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.Group;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.netkiln.interact.Overlay;
import org.netkiln.interact.Port;
import org.netkiln.interact.Selection;
import org.netkiln.layout.Item;
import org.netkiln.layout.Scene;
import org.netkiln.problem.Problem;
import org.netkiln.ui.fx.LayerIcons;

/** Nodes from close by. A view is made when its node first comes near, a few in each pulse, and kept from then on. */
final class ItemLayer extends Group {
    private final Map<String, ItemView> views = new HashMap<>();
    private final Map<String, Facts> said = new HashMap<>();
    private final LayerIcons icons;
    private final FactWords words;
    private final BiConsumer<List<Problem>, Node> problemsOpened;
    private @Nullable Scene scene;
    private Set<Port> lit = Set.of();
    private Detail detail = Detail.FULL;
    private boolean zooming;

    ItemLayer(LayerIcons icons, FactWords words, BiConsumer<List<Problem>, Node> problemsOpened) {
        this.icons = icons;
        this.words = words;
        this.problemsOpened = problemsOpened;
        setAutoSizeChildren(false);
    }

    /** @return whether all is drawn; if not, the rest is to be drawn in the next pulse */
    boolean show(Shown now) {
        setVisible(!now.isFar());
        if (now.isFar()) {
            return true;
        }
        if (now.scene() != scene) {
            scene = now.scene();
            forget(scene);
        }
        Set<Port> litNow = now.overlay().wiring().map(Overlay.Wiring::lit).orElse(Set.of());
        boolean relight = !litNow.equals(lit);
        boolean redetail = now.detail() != detail;
        boolean rezoom = now.zooming() != zooming;
        zooming = now.zooming();
        lit = litNow;
        detail = now.detail();
        Budget budget = new Budget();
        boolean all = true;
        for (Item item : now.scene().items()) {
            ItemView view = views.get(item.id());
            boolean near = now.isNear(item.box());
            if (view == null && near && budget.take()) {
                view = make(item);
                view.light(lit);
            } else if (view == null) {
                all &= !near;
                continue;
            }
            view.setVisible(near);
            if (relight) {
                view.light(lit);
            }
            if (rezoom) {
                view.zooming(zooming);
            }
            if (redetail) {
                view.detail(detail);
            }
            if (near) {
                show(view, item, now);
            }
        }
        return all;
    }

    @Nullable
    ItemView find(String id) {
        return views.get(id);
    }

    /** Says everything anew, in another language. */
    void retell() {
        said.clear();
    }

    private ItemView make(Item item) {
        ItemView view = new ItemView(item, icons, problemsOpened);
        view.detail(detail);
        view.zooming(zooming);
        views.put(item.id(), view);
        getChildren().add(view);
        return view;
    }

    private void show(ItemView view, Item item, Shown now) {
        boolean another = !view.item().face().equals(item.face());
        view.show(item, now.scale());
        Selection selection = now.selection();
        view.state(
                selection.nodes().contains(item.id()),
                selection.focus().filter(item.id()::equals).isPresent());
        Facts facts = now.facts();
        if (another || said.get(item.id()) != facts) {
            said.put(item.id(), facts);
            view.parameters(words.parameters(facts.parameters(item.id())));
            view.problems(facts.problems(item.id()), words.messages(facts.problems(item.id())));
            view.setAccessibleText(words.item(item, facts));
        }
    }

    private void forget(Scene now) {
        Set<String> ids = new HashSet<>();
        now.items().forEach(item -> ids.add(item.id()));
        views.entrySet().removeIf(entry -> {
            boolean gone = !ids.contains(entry.getKey());
            if (gone) {
                getChildren().remove(entry.getValue());
                said.remove(entry.getKey());
            }
            return gone;
        });
    }
}
