package org.netkiln.layer;

/** How the palette groups layers. */
public enum LayerGroup {
    INPUT_OUTPUT,
    CONVOLUTION,
    POOLING,
    DENSE,
    ACTIVATION,
    NORMALIZATION,
    REGULARIZATION,
    SHAPE,
    MERGE
}
