package org.netkiln.engine.plan;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A tensor of a program. Either it has memory of its own (given from outside, or to be laid out), or it is a view of another
 * value. Identity is what distinguishes values.
 */
final class Value {
    private final String name;
    private final DataType type;
    private final long[] shape;
    private final @Nullable Value base;
    private final @Nullable UnaryOperator<INDArray> view;
    private final boolean dense;
    private @Nullable INDArray given;
    private boolean constant;

    private Value(
            String name,
            DataType type,
            long[] shape,
            @Nullable Value base,
            @Nullable UnaryOperator<INDArray> view,
            boolean dense) {
        this.name = name;
        this.type = type;
        this.shape = shape.clone();
        this.base = base;
        this.view = view;
        this.dense = dense;
    }

    /** A value that an operation computes, row-major. */
    static Value computed(String name, DataType type, long... shape) {
        return new Value(name, type, shape, null, null, true);
    }

    /** A value whose memory comes from outside and may change between runs. */
    static Value given(String name, INDArray array) {
        Value value = new Value(name, array.dataType(), array.shape(), null, null, isRowMajor(array));
        value.given = array;
        return value;
    }

    /** A value that never changes. */
    static Value constant(String name, INDArray array) {
        Value value = given(name, array);
        value.constant = true;
        return value;
    }

    /** The same elements in the same order under another shape. Only for dense values. */
    Value reshaped(String newName, long... newShape) {
        if (!dense) {
            throw new IllegalStateException(name + " is not row-major");
        }
        long[] to = newShape.clone();
        return new Value(newName, type, to, this, array -> Stubs.shaped(array, to), true);
    }

    /** The same elements with axes in another order, without a copy. */
    Value permuted(int... axes) {
        long[] to = Arrays.stream(axes).mapToLong(axis -> shape[axis]).toArray();
        return new Value(name + "'", type, to, this, array -> array.permute(axes), false);
    }

    String name() {
        return name;
    }

    DataType type() {
        return type;
    }

    long[] shape() {
        return shape.clone();
    }

    int rank() {
        return shape.length;
    }

    long size(int axis) {
        return shape[axis];
    }

    long elements() {
        return Arrays.stream(shape).reduce(1, Math::multiplyExact);
    }

    long bytes() {
        return Math.multiplyExact(elements(), (long) type.width());
    }

    boolean hasShape(long... sizes) {
        return Arrays.equals(shape, sizes);
    }

    boolean sameShape(Value other) {
        return Arrays.equals(shape, other.shape);
    }

    /** Whether the elements lie row-major without gaps. */
    boolean isDense() {
        return dense;
    }

    boolean isView() {
        return base != null;
    }

    boolean isConstant() {
        return root().constant;
    }

    boolean isGiven() {
        return root().given != null;
    }

    /** The value that owns the memory. */
    Value root() {
        Value at = this;
        while (at.base != null) {
            at = at.base;
        }
        return at;
    }

    /** Gives a computed value memory from outside; {@code array} has as many elements, row-major. */
    void giveTo(INDArray array) {
        given = Stubs.shaped(array, shape);
    }

    /** The array given from outside. Only for roots that have one. */
    @Nullable
    INDArray given() {
        return given;
    }

    /** This value's array, given its root's. */
    INDArray of(INDArray rootArray) {
        return base == null || view == null ? rootArray : view.apply(base.of(rootArray));
    }

    private static boolean isRowMajor(INDArray array) {
        return array.isEmpty()
                || array.length() == 1
                || Arrays.equals(array.stride(), org.nd4j.linalg.factory.Nd4j.getStrides(array.shape(), 'c'));
    }

    @Override
    public String toString() {
        return name + Arrays.toString(shape);
    }
}
