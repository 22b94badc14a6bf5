package org.netkiln.interact;

import java.util.ArrayList;
import java.util.List;

/**
 * What comes of an input.
 *
 * @param tool who takes the next input
 * @param effects what is to be done now, in this order
 */
public record Turn(Tool tool, List<Effect> effects) {
    public Turn {
        effects = List.copyOf(effects);
    }

    static Turn to(Tool tool, Effect... effects) {
        return new Turn(tool, List.of(effects));
    }

    static Turn to(Tool tool, List<Effect> effects, Effect... more) {
        List<Effect> all = new ArrayList<>(effects);
        all.addAll(List.of(more));
        return new Turn(tool, all);
    }
}
