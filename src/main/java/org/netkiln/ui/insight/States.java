package org.netkiln.ui.insight;

import javafx.css.PseudoClass;

/** What style sheets tell apart. */
final class States {
    static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    static final PseudoClass BEST = PseudoClass.getPseudoClass("best");
    static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private States() {}
}
