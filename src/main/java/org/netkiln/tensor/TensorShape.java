package org.netkiln.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The shape of one sample of a tensor: the batch comes before these dimensions and is not listed. Axis numbers, as users
 * and PyTorch write them, count the batch as 0, so axis 1 is the first dimension here.
 *
 * @param dims the dimensions after the batch, outermost first
 * @param ranked false if not even the number of dimensions is known; {@code dims} is empty then
 */
public record TensorShape(List<Dim> dims, boolean ranked) {
    private static final TensorShape UNKNOWN = new TensorShape(List.of(), false);

    public TensorShape {
        dims = List.copyOf(dims);
    }

    /** A shape of which nothing is known. */
    public static TensorShape unknown() {
        return UNKNOWN;
    }

    public static TensorShape of(List<Dim> dims) {
        return new TensorShape(dims, true);
    }

    public static TensorShape of(Dim... dims) {
        return of(List.of(dims));
    }

    /** {@code C×H×W}. */
    public static TensorShape image(int channels, int height, int width) {
        return of(new Dim(Axis.CHANNEL, channels), new Dim(Axis.HEIGHT, height), new Dim(Axis.WIDTH, width));
    }

    /** {@code F}. */
    public static TensorShape features(int count) {
        return of(new Dim(Axis.FEATURE, count));
    }

    /** Sizes with the axes that usually stand in this order: {@code F}, {@code T×F}, {@code C×H×W}; else unnamed. */
    public static TensorShape ofSizes(List<Integer> sizes) {
        List<Axis> axes =
                switch (sizes.size()) {
                    case 1 -> List.of(Axis.FEATURE);
                    case 2 -> List.of(Axis.TIME, Axis.FEATURE);
                    case 3 -> List.of(Axis.CHANNEL, Axis.HEIGHT, Axis.WIDTH);
                    default -> List.of();
                };
        List<Dim> dims = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            dims.add(new Dim(axes.isEmpty() ? Axis.UNNAMED : axes.get(i), sizes.get(i)));
        }
        return of(dims);
    }

    /** Number of axes with the batch, as PyTorch counts. Only for ranked shapes. */
    public int rank() {
        return dims.size() + 1;
    }

    /** The dimension at an axis that counts the batch as 0; {@code axis >= 1}. */
    public Dim dim(int axis) {
        return dims.get(axis - 1);
    }

    public int size(int axis) {
        return dim(axis).size();
    }

    /** The same shape with another dimension at {@code axis}, which counts the batch as 0. */
    public TensorShape withDim(int axis, Dim dim) {
        List<Dim> changed = new ArrayList<>(dims);
        changed.set(axis - 1, dim);
        return of(changed);
    }

    /** Whether the rank and every size are known. */
    public boolean isKnown() {
        return ranked && dims.stream().allMatch(Dim::isKnown);
    }

    /** Elements of one sample. Only for known shapes. */
    public long elements() {
        return dims.stream().mapToLong(Dim::size).reduce(1, Math::multiplyExact);
    }

    public List<Integer> sizes() {
        return dims.stream().map(Dim::size).toList();
    }

    /** Sizes with the batch in front. Only for known shapes; {@code batch} may be -1 for "any". */
    public long[] withBatch(long batch) {
        long[] sizes = new long[rank()];
        sizes[0] = batch;
        for (int axis = 1; axis < sizes.length; axis++) {
            sizes[axis] = size(axis);
        }
        return sizes;
    }

    /** {@code 6×24×24}; {@code ?} for what is not known. */
    @Override
    public String toString() {
        if (!ranked) {
            return "?";
        }
        return dims.isEmpty() ? "scalar" : dims.stream().map(Dim::toString).collect(Collectors.joining("×"));
    }
}
