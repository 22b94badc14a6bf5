package org.netkiln.interact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netkiln.graph.Network;
import org.netkiln.text.Text;

/**
 * The canvas' tool of now. A view puts in what happens, does at once what it is told, in that order, and then shows the
 * overlay. Belongs to one thread.
 */
public final class Interaction {
    private Tool tool = Tool.idle();
    private Network network = Network.empty();

    /**
     * Puts in what happened. If the network changed while a gesture was under way, that is taken back first: what it was
     * about may be gone.
     *
     * @return what is to be done
     */
    public List<Effect> put(Input input, Context context) {
        List<Effect> effects = new ArrayList<>();
        if (!tool.isIdle() && network != context.network()) {
            effects.addAll(take(new Input.Cancel(), context));
        }
        network = context.network();
        effects.addAll(take(input, context));
        return effects;
    }

    private List<Effect> take(Input input, Context context) {
        Turn turn = tool.next(input, context);
        tool = turn.tool();
        return turn.effects();
    }

    public Tool tool() {
        return tool;
    }

    /** What is to be drawn over the canvas now. */
    public Overlay overlay() {
        return tool.overlay();
    }

    /** Why something cannot be done now; empty if it can. */
    public static Optional<Text> whyNot(Deed deed, Context context) {
        return Refusals.of(deed, context);
    }
}
