package org.netkiln.layer;

/** What a loss compares the prediction with. */
public enum TargetKind {
    /** One class number for each sample: INT32 {@code [N]}. */
    CLASS_NUMBER,
    /** Numbers of the prediction's shape: FLOAT {@code [N, …]}; a class becomes a one-hot vector. */
    LIKE_PREDICTION
}
