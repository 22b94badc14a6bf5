package org.netkiln.layer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.netkiln.problem.Problem;
import org.netkiln.tensor.Axis;
import org.netkiln.tensor.Dim;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Text;

/** What no array can hold: more than 2³¹ - 1 elements in one sample or one weight. */
public final class Limits {
    private Limits() {}

    /**
     * A shape of these sizes, or the problem that it is too large, and then the sizes count as unknown.
     *
     * @param sizes one for each axis, at least 1, or {@link Dim#UNKNOWN}
     */
    public static Shapes sized(Site site, List<Axis> axes, long... sizes) {
        boolean fits = fits(sizes);
        List<Dim> dims = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            dims.add(new Dim(axes.get(i), fits ? (int) sizes[i] : Dim.UNKNOWN));
        }
        TensorShape shape = TensorShape.of(dims);
        return fits ? Shapes.of(shape) : Shapes.fault(shape, tooLarge(site, sizes));
    }

    /** Whether an array of the known ones of these sizes can be. */
    public static boolean fits(long... sizes) {
        long elements = 1;
        for (long size : sizes) {
            if (size > Integer.MAX_VALUE / elements) {
                return false;
            }
            elements *= Math.max(size, 1);
        }
        return true;
    }

    public static Problem tooLarge(Site site, long... sizes) {
        String shape = Arrays.stream(sizes)
                .mapToObj(size -> size == Dim.UNKNOWN ? "?" : Long.toString(size))
                .collect(Collectors.joining("×"));
        return Problem.error(site.here(), Text.of("layer.too-large", shape, Integer.MAX_VALUE));
    }
}
