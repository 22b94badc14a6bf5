package org.netkiln.ui.canvas;

import java.util.List;
import org.netkiln.interact.Deed;
import org.netkiln.interact.Effect;
import org.netkiln.interact.Input;
import org.netkiln.interact.Interaction;
import org.netkiln.interact.Tool;

/** Puts what happens into the interaction, and has done what comes of it. */
final class Conductor {
    private final CanvasModel model;
    private final Interaction interaction = new Interaction();
    private final Doer doer;

    /** @param doer who does what the interaction asks for */
    Conductor(CanvasModel model, Doer doer) {
        this.model = model;
        this.doer = doer;
    }

    /** Does what effects say. */
    interface Doer {
        void perform(Effect effect);

        /** Nothing is under way any more. */
        void settled();
    }

    /** @return whether it meant anything; if not, others may have a use for it */
    boolean put(Input input) {
        Tool before = interaction.tool();
        List<Effect> effects = interaction.put(input, model.context());
        model.overlay().set(interaction.overlay());
        effects.forEach(doer::perform);
        if (isIdle()) {
            doer.settled();
        }
        boolean leaves = effects.stream().anyMatch(Effect.Traverse.class::isInstance);
        return !leaves && (!effects.isEmpty() || interaction.tool() != before);
    }

    /**
     * Puts a layer where the keyboard's command would, without asking which.
     *
     * @param type of the layer
     */
    void add(String type) {
        interaction.put(new Input.Cancel(), model.context());
        interaction.put(new Input.Do(Deed.ADD_LAYER), model.context());
        put(new Input.Chosen(type));
    }

    /** Takes back what is under way. */
    void cancel() {
        if (!interaction.tool().isIdle()) {
            put(new Input.Cancel());
        }
    }

    boolean isIdle() {
        return interaction.tool().isIdle();
    }
}
