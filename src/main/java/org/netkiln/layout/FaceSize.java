package org.netkiln.layout;

import java.util.EnumSet;
import java.util.Set;
import org.netkiln.layer.LayerGroup;

/**
 * How large a face is drawn. It follows from the face alone, so that layout, hit tests and views agree without asking each
 * other. Widths and heights are multiples of two grid steps: corners and centres can all lie on the grid.
 */
final class FaceSize {
    private static final double CARD_HEIGHT = 64;
    private static final double PILL_HEIGHT = 32;
    private static final double NARROWEST_CARD = 128;
    private static final double WIDEST = 320;

    /** Bar, icon and padding beside a card's names; padding beside its numbers. */
    private static final double BESIDE_NAMES = 56;

    private static final double BESIDE_NUMBERS = 26;

    /** Room for the number of parameters beside the headline. */
    private static final double COUNT = 64;

    /** Icon and padding beside a pill's words. */
    private static final double BESIDE_WORDS = 49;

    private static final double ID = 10.5;
    private static final double TITLE = 13;
    private static final double HEADLINE = 12;
    private static final double WORDS = 12.5;

    private static final Set<LayerGroup> WITHOUT_WEIGHTS = EnumSet.of(LayerGroup.INPUT_OUTPUT, LayerGroup.POOLING);

    private FaceSize() {}

    static double width(Face face) {
        double least = face.form() == Form.PILL ? 0 : NARROWEST_CARD;
        double words = face.form() == Form.PILL ? BESIDE_WORDS + TextWidth.regular(face.words(), WORDS) : card(face);
        return stepped(Math.max(least, Math.min(WIDEST, words)));
    }

    static double height(Face face) {
        return face.form() == Form.PILL ? PILL_HEIGHT : CARD_HEIGHT;
    }

    private static double card(Face face) {
        double names = Math.max(TextWidth.bold(face.title(), TITLE), TextWidth.regular(face.id(), ID));
        double headline = TextWidth.bold(face.headline(), HEADLINE);
        boolean counts = face.group().filter(WITHOUT_WEIGHTS::contains).isEmpty();
        return Math.max(BESIDE_NAMES + names, BESIDE_NUMBERS + headline + (counts ? COUNT : 0));
    }

    private static double stepped(double length) {
        double step = 2 * Grid.STEP;
        return Math.ceil(length / step) * step;
    }
}
