package org.netkiln.ui.canvas;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.Group;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.netkiln.graph.Wire;
import org.netkiln.interact.Overlay;
import org.netkiln.layout.Box;
import org.netkiln.layout.Link;
import org.netkiln.layout.Point;
import org.netkiln.layout.Scene;
import org.netkiln.problem.Problem;
import org.netkiln.tensor.TensorShape;

/** Wires from close by; made like nodes' views. */
final class WireLayer extends Group {
    private final Map<Wire, WireView> views = new HashMap<>();
    private final Map<Wire, Facts> said = new HashMap<>();
    private final FactWords words;
    private final BiConsumer<List<Problem>, Node> problemsOpened;
    private @Nullable Scene scene;
    private Detail detail = Detail.FULL;
    private boolean zooming;

    WireLayer(FactWords words, BiConsumer<List<Problem>, Node> problemsOpened) {
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
        boolean redetail = now.detail() != detail;
        boolean rezoom = now.zooming() != zooming;
        zooming = now.zooming();
        detail = now.detail();
        Optional<Wire> hidden = now.overlay().wiring().flatMap(Overlay.Wiring::hidden);
        Budget budget = new Budget();
        boolean all = true;
        for (Link link : now.scene().links()) {
            WireView view = views.get(link.wire());
            boolean near = now.isNear(around(link.route()));
            if (view == null && near && budget.take()) {
                view = make(link);
            } else if (view == null) {
                all &= !near;
                continue;
            }
            view.setVisible(near && hidden.filter(link.wire()::equals).isEmpty());
            if (near) {
                show(view, link, now);
            }
            if (rezoom) {
                view.zooming(zooming);
            }
            if (redetail) {
                view.detail(detail);
            }
        }
        return all;
    }

    @Nullable
    WireView find(Wire wire) {
        return views.get(wire);
    }

    /** Says everything anew, in another language. */
    void retell() {
        said.clear();
    }

    private WireView make(Link link) {
        WireView view = new WireView(link, problemsOpened);
        view.detail(detail);
        view.zooming(zooming);
        views.put(link.wire(), view);
        getChildren().add(view);
        return view;
    }

    private void show(WireView view, Link link, Shown now) {
        view.show(link, now.scale());
        view.state(
                now.selection().wires().contains(link.wire()),
                now.overlay().litWire().filter(link.wire()::equals).isPresent());
        Facts facts = now.facts();
        if (said.get(link.wire()) != facts) {
            said.put(link.wire(), facts);
            TensorShape shape = facts.shape(link.wire());
            List<Problem> problems = facts.problems(link.wire());
            view.shape(shape.toString(), words.wire(link.wire(), shape, problems));
            view.problems(problems, words.messages(problems));
            view.detail(detail);
        }
    }

    private static Box around(List<Point> route) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Point point : route) {
            left = Math.min(left, point.x());
            top = Math.min(top, point.y());
            right = Math.max(right, point.x());
            bottom = Math.max(bottom, point.y());
        }
        return new Box(left, top, right - left, bottom - top);
    }

    private void forget(Scene now) {
        Set<Wire> wires = new HashSet<>();
        now.links().forEach(link -> wires.add(link.wire()));
        views.entrySet().removeIf(entry -> {
            boolean gone = !wires.contains(entry.getKey());
            if (gone) {
                getChildren().remove(entry.getValue());
                said.remove(entry.getKey());
            }
            return gone;
        });
    }
}
