package org.netkiln.layout;

/** How a node is drawn. */
public enum Form {
    /** A layer with weights, or with parameters that matter: name, id and headline. */
    CARD,
    /** A layer that is said in a word. */
    PILL,
    /** A group that is folded. */
    FOLDED_GROUP
}
