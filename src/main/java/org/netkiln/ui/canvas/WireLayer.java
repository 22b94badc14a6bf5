package org.netkiln.ui.canvas;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import org.netkiln.graph.Wire;
import org.netkiln.interact.Overlay;
import org.netkiln.layout.Box;
import org.netkiln.layout.Link;
import org.netkiln.layout.Point;
import org.netkiln.layout.Scene;
import org.netkiln.problem.Problem;
import org.netkiln.tensor.TensorShape;

/** Wires from close by. */
final class WireLayer extends NearLayer<Link, Wire, WireView> {
    private final FactWords words;
    private final BiConsumer<List<Problem>, Node> problemsOpened;

    WireLayer(FactWords words, BiConsumer<List<Problem>, Node> problemsOpened) {
        this.words = words;
        this.problemsOpened = problemsOpened;
    }

    @Override
    List<Link> things(Scene of) {
        return of.links();
    }

    @Override
    Wire key(Link link) {
        return link.wire();
    }

    @Override
    WireView make(Link link) {
        return new WireView(link, problemsOpened);
    }

    @Override
    boolean isHidden(Link link, Shown now) {
        return now.overlay()
                .wiring()
                .flatMap(Overlay.Wiring::hidden)
                .filter(link.wire()::equals)
                .isPresent();
    }

    @Override
    boolean show(WireView view, Link link, Shown now) {
        view.show(link, now.scale());
        view.detail(now.detail());
        view.zooming(now.zooming());
        view.state(
                now.selection().wires().contains(link.wire()),
                now.overlay().litWire().filter(link.wire()::equals).isPresent());
        return false;
    }

    @Override
    void tell(WireView view, Link link, Facts facts) {
        TensorShape shape = facts.shape(link.wire());
        List<Problem> problems = facts.problems(link.wire());
        view.shape(shape.toString(), words.wire(link.wire(), shape, problems));
        view.problems(problems, words.messages(problems));
    }

    @Override
    Box box(Link link) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Point point : link.route()) {
            left = Math.min(left, point.x());
            top = Math.min(top, point.y());
            right = Math.max(right, point.x());
            bottom = Math.max(bottom, point.y());
        }
        return new Box(left, top, right - left, bottom - top);
    }
}
