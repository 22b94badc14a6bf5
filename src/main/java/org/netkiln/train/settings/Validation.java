package org.netkiln.train.settings;

/** What an epoch is validated on. */
public sealed interface Validation {
    /** Nothing: {@code null} in the project file. */
    record None() implements Validation {}

    /** The dataset's test samples: {@code "test"}. */
    record TestSamples() implements Validation {}

    /** This share of the training samples, which are then not trained on: a number between 0 and 1. */
    record Share(double fraction) implements Validation {}
}
