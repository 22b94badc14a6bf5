package org.netkiln.problem;

/** How much a problem stands in the way. */
public enum Severity {
    /** The network cannot be trained until this is mended. */
    ERROR,
    /** Training works, but probably not as meant. */
    WARNING
}
