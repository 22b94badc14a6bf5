package org.netkiln.ui.canvas;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import org.netkiln.interact.Overlay;
import org.netkiln.interact.Port;
import org.netkiln.interact.Selection;
import org.netkiln.layout.Box;
import org.netkiln.layout.Item;
import org.netkiln.layout.Scene;
import org.netkiln.problem.Problem;
import org.netkiln.ui.fx.LayerIcons;

/** Nodes and folded groups from close by. */
final class ItemLayer extends NearLayer<Item, String, ItemView> {
    private final LayerIcons icons;
    private final FactWords words;
    private final BiConsumer<List<Problem>, Node> problemsOpened;

    ItemLayer(LayerIcons icons, FactWords words, BiConsumer<List<Problem>, Node> problemsOpened) {
        this.icons = icons;
        this.words = words;
        this.problemsOpened = problemsOpened;
    }

    @Override
    List<Item> things(Scene of) {
        return of.items();
    }

    @Override
    String key(Item item) {
        return item.id();
    }

    @Override
    Box box(Item item) {
        return item.box();
    }

    @Override
    ItemView make(Item item) {
        return new ItemView(item, icons, problemsOpened);
    }

    @Override
    boolean show(ItemView view, Item item, Shown now) {
        boolean another = !view.item().face().equals(item.face());
        Set<Port> lit = now.overlay().wiring().map(Overlay.Wiring::lit).orElse(Set.of());
        Selection selection = now.selection();
        view.show(item, now.scale());
        view.detail(now.detail());
        view.zooming(now.zooming());
        view.light(lit);
        view.state(
                selection.nodes().contains(item.id()),
                selection.focus().filter(item.id()::equals).isPresent());
        return another;
    }

    @Override
    void tell(ItemView view, Item item, Facts facts) {
        List<Problem> problems = facts.problems(item.id());
        view.parameters(words.parameters(facts.parameters(item.id())));
        view.problems(problems, words.messages(problems));
        view.setAccessibleText(words.item(item, facts));
    }
}
