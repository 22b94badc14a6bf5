package org.netkiln.ui.canvas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Group;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.netkiln.layout.Box;
import org.netkiln.layout.Scene;

/**
 * Things of one kind from close by. A view is made when its thing first comes near, a few in each pulse, and kept from then on.
 *
 * @param <T> what is shown, as it is in one scene
 * @param <K> by which it is known again in the next
 * @param <V> how it is shown
 */
abstract class NearLayer<T, K, V extends Node> extends Group {
    private final Map<K, V> views = new HashMap<>();
    private final Map<K, Facts> told = new HashMap<>();
    private @Nullable Scene scene;

    NearLayer() {
        setAutoSizeChildren(false);
    }

    abstract List<T> things(Scene of);

    abstract K key(T thing);

    /** All that its view covers. */
    abstract Box box(T thing);

    abstract V make(T thing);

    /** @return whether its view has to be told the facts anew */
    abstract boolean show(V view, T thing, Shown now);

    abstract void tell(V view, T thing, Facts facts);

    /** Whether something else is drawn in its place. */
    boolean isHidden(T thing, Shown now) {
        return false;
    }

    /** @return whether all is drawn; if not, the rest is to be drawn in the next pulse */
    final boolean show(Shown now) {
        setVisible(!now.isFar());
        if (now.isFar()) {
            return true;
        }
        if (now.scene() != scene) {
            scene = now.scene();
            forget(scene);
        }
        Budget budget = new Budget();
        boolean all = true;
        for (T thing : things(now.scene())) {
            boolean near = now.isNear(box(thing));
            V view = views.get(key(thing));
            if (view == null && near && budget.take()) {
                view = add(thing);
            } else if (view == null) {
                all &= !near;
                continue;
            }
            view.setVisible(near && !isHidden(thing, now));
            if (near) {
                update(view, thing, now);
            }
        }
        return all;
    }

    @Nullable
    final V find(K key) {
        return views.get(key);
    }

    /** Says everything anew, in another language. */
    final void retell() {
        told.clear();
    }

    private V add(T thing) {
        V view = make(thing);
        views.put(key(thing), view);
        getChildren().add(view);
        return view;
    }

    private void update(V view, T thing, Shown now) {
        boolean anew = show(view, thing, now);
        Facts before = told.put(key(thing), now.facts());
        if (anew || before != now.facts()) {
            tell(view, thing, now.facts());
        }
    }

    private void forget(Scene now) {
        Set<K> keys = things(now).stream().map(this::key).collect(Collectors.toSet());
        views.entrySet().removeIf(entry -> {
            boolean gone = !keys.contains(entry.getKey());
            if (gone) {
                getChildren().remove(entry.getValue());
                told.remove(entry.getKey());
            }
            return gone;
        });
    }
}
