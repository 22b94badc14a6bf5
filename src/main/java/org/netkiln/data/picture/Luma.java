package org.netkiln.data.picture;

/** How bright a colour is: the luma of ITU-R 601-2, in whole numbers as Pillow computes it. */
final class Luma {
    private Luma() {}

    /** Of parts from 0 to 255. */
    static int of(int red, int green, int blue) {
        return (red * 19595 + green * 38470 + blue * 7471 + 0x8000) >> 16;
    }
}
