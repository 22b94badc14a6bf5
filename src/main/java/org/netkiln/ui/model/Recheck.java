package org.netkiln.ui.model;

import org.netkiln.check.Checker;
import org.netkiln.check.Report;
import org.netkiln.graph.Network;

/** Checks network after network, each time only what changed. One thread. */
final class Recheck {
    private final Checker checker;
    private Report last;

    Recheck(Checker checker) {
        this.checker = checker;
        this.last = checker.check(Network.empty());
    }

    Report apply(Network network) {
        last = checker.recheck(last, network);
        return last;
    }
}
