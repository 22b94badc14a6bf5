package org.netkiln.engine;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Passes of one kind by batch size, made when first needed. Keeps the few that were used last. */
final class Passes implements AutoCloseable {
    /** A full batch, a last one, and room for two more. */
    private static final int KEPT = 4;

    private final IntFunction<Pass> make;
    private final Map<Integer, Pass> bySize = new LinkedHashMap<>(16, 0.75f, true);

    Passes(IntFunction<Pass> make) {
        this.make = make;
    }

    Pass of(int size) {
        Pass pass = bySize.get(size);
        if (pass == null) {
            makeRoom();
            pass = make.apply(size);
            bySize.put(size, pass);
        }
        return pass;
    }

    private void makeRoom() {
        Iterator<Pass> eldest = bySize.values().iterator();
        while (bySize.size() >= KEPT) {
            eldest.next().close();
            eldest.remove();
        }
    }

    @Override
    public void close() {
        bySize.values().forEach(Pass::close);
        bySize.clear();
    }
}
