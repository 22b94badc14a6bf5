package org.netkiln.export;

import java.util.Map;
import org.netkiln.text.Text;
import org.netkiln.weights.HostTensor;

/** What a file that was just written holds. */
public sealed interface ReadBack {
    /** Tensors, bit for bit those that were written. What they are worth shows in a network that is given nothing else. */
    record Tensors(Map<String, HostTensor> tensors) implements ReadBack {}

    /**
     * All that was to be in it.
     *
     * @param found what that is, as a sentence
     */
    record Whole(Text found) implements ReadBack {}
}
