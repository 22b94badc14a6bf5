package org.netkiln.ui.insight;

import java.util.Arrays;
import org.netkiln.data.picture.Picture;

/** A drawing, light on dark. Places are shares of its side, from the top left. */
final class Sketch {
    /** Four times MNIST's, so that scaling it down leaves edges as soft as MNIST's. */
    static final int SIDE = 112;

    private static final double RADIUS = 6.5;
    private static final double SOFT = 3;
    private static final int FULL = 255;

    private final byte[] ink = new byte[SIDE * SIDE];

    /** A straight stroke with the brush, or with the rubber. */
    void stroke(double fromX, double fromY, double toX, double toY, boolean erase) {
        int dabs = (int) Math.ceil(Math.hypot(toX - fromX, toY - fromY) * SIDE) + 1;
        for (int i = 0; i < dabs; i++) {
            double share = dabs == 1 ? 0 : (double) i / (dabs - 1);
            dab((fromX + share * (toX - fromX)) * SIDE, (fromY + share * (toY - fromY)) * SIDE, erase);
        }
    }

    private void dab(double atX, double atY, boolean erase) {
        for (int y = low(atY); y < high(atY); y++) {
            for (int x = low(atX); x < high(atX); x++) {
                double distance = Math.hypot(x + 0.5 - atX, y + 0.5 - atY);
                int strength = (int) (FULL * Math.max(0, Math.min(1, (RADIUS - distance) / SOFT)));
                int before = Byte.toUnsignedInt(ink[y * SIDE + x]);
                ink[y * SIDE + x] = (byte) (erase ? Math.min(before, FULL - strength) : Math.max(before, strength));
            }
        }
    }

    private static int low(double at) {
        return (int) Math.max(0, Math.floor(at - RADIUS));
    }

    private static int high(double at) {
        return (int) Math.min(SIDE, Math.ceil(at + RADIUS));
    }

    void clear() {
        Arrays.fill(ink, (byte) 0);
    }

    boolean isEmpty() {
        for (byte part : ink) {
            if (part != 0) {
                return false;
            }
        }
        return true;
    }

    /** As it is now. */
    Picture picture() {
        return Picture.grey(SIDE, SIDE, ink.clone());
    }
}
