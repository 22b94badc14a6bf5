package org.netkiln.export;

/** How a picture of the network will look. */
public final class Preview {
    private static final double LARGEST_SCALE = 1;

    private Preview() {}

    /**
     * A PNG file of about this width; narrower if the network is.
     *
     * @param pixels wide
     */
    public static byte[] png(Cargo cargo, double pixels) {
        Sheet sheet = Sheet.of(cargo);
        return sheet.drawing()
                .png(Math.min(LARGEST_SCALE, pixels / sheet.drawing().width()));
    }
}
