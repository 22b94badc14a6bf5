package org.netkiln.engine.optim;

import java.util.List;

/** An optimizer's formula with its settings fixed. */
public interface UpdateRule {
    /** The tensors it keeps for each parameter, by PyTorch's names; zero before the first step. */
    List<String> slots();

    /**
     * Updates parameters in place, element by element.
     *
     * @param stretch parameters, gradients and slots on the heap
     * @param step counts from 1
     */
    void apply(Stretch stretch, long step);
}
