package org.netkiln.export.drawing;

import java.awt.Color;
import java.util.Optional;
import org.netkiln.layer.LayerGroup;

/** The colours on paper: those of the window's light theme. */
final class Colours {
    static final Color PAPER = Color.WHITE;
    static final Color INK = new Color(0x1f2328);
    static final Color MUTED = new Color(0x57606a);
    static final Color CARD = Color.WHITE;
    static final Color CARD_LINE = new Color(0xd0d7de);
    static final Color WIRE = new Color(0x8c959f);
    static final Color FRAME = new Color(0xf6f8fa);
    static final Color NOTE = new Color(0xfff8db);
    static final Color NOTE_LINE = new Color(0xe6d690);

    private Colours() {}

    /** A group of layers' colour; that of muted words for none. */
    static Color of(Optional<LayerGroup> group) {
        return group.map(Colours::of).orElse(MUTED);
    }

    private static Color of(LayerGroup group) {
        return switch (group) {
            case INPUT_OUTPUT -> new Color(0x57606a);
            case CONVOLUTION -> new Color(0x0b69b7);
            case POOLING -> new Color(0x00805c);
            case DENSE -> new Color(0x7b4fc9);
            case ACTIVATION -> new Color(0xa86b00);
            case NORMALIZATION, REGULARIZATION -> new Color(0xb04a86);
            case SHAPE, MERGE -> new Color(0x59636e);
        };
    }
}
