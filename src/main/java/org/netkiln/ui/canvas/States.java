package org.netkiln.ui.canvas;

import javafx.css.PseudoClass;

/** Pseudo-classes by which the style sheet tells what state something is in. */
final class States {
    static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    /** Where the keyboard is. */
    static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    /** A port that takes the wire that is drawn; a wire that something would be put on. */
    static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    /** What cannot take part in the gesture under way. */
    static final PseudoClass DIM = PseudoClass.getPseudoClass("dim");

    private States() {}
}
