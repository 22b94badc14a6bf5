package org.netkiln.engine.plan;

/** A pattern of operations and a cheaper way to the same numbers. */
@FunctionalInterface
interface Rewrite {
    /**
     * Replaces the pattern wherever it stands, if it does at {@code operation}.
     *
     * @param operation part of the program when called
     * @return whether something changed
     */
    boolean apply(Program program, Operation operation);
}
