package org.netkiln.ui.palette;

import org.netkiln.layer.LayerGroup;
import org.netkiln.text.Text;

/** What the groups of layers are called. */
final class GroupNames {
    private GroupNames() {}

    static Text of(LayerGroup group) {
        return switch (group) {
            case INPUT_OUTPUT -> Text.of("palette.input-output");
            case CONVOLUTION -> Text.of("palette.convolution");
            case POOLING -> Text.of("palette.pooling");
            case DENSE -> Text.of("palette.dense");
            case ACTIVATION -> Text.of("palette.activation");
            case NORMALIZATION -> Text.of("palette.normalization");
            case REGULARIZATION -> Text.of("palette.regularization");
            case SHAPE -> Text.of("palette.shape");
            case MERGE -> Text.of("palette.merge");
        };
    }
}
