package org.netkiln.check;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import org.netkiln.graph.Node;
import org.netkiln.layer.Weight;
import org.netkiln.tensor.ElementType;
import org.netkiln.tensor.TensorShape;

/**
 * Estimates the memory that training takes, in bytes:
 *
 * <pre>
 *   weights     = Σ elements × element size, buffers included
 *   activations = batch × Σ output elements × 4
 *   gradients   = trainable bytes + batch × (input elements + output elements) × 4
 *   optimizer   = slots × trainable bytes
 *   batches     = 3 × batch × (elements of a sample + its label) × 4
 * </pre>
 *
 * The gradients of activations give way to one another as the backward pass goes from node to node, so that a network's total
 * counts those of the node with the most. What is unknown counts 0. Scratch space of single operations and the program
 * itself come on top.
 */
public final class Costs {
    /** Batches in memory at a time: one in use, the others made ready meanwhile. */
    public static final int BATCHES_HELD = 3;

    private static final int BYTES = ElementType.FLOAT32.bytes();

    private final Report report;
    private final int slots;

    /**
     * Costs of training a checked network.
     *
     * @param slots numbers that the optimizer remembers for each weight: 2 for Adam, 1 for SGD with momentum, 0 without
     */
    public Costs(Report report, int slots) {
        this.report = report;
        this.slots = slots;
    }

    /** What one node takes, as if it were alone; one that is drawn in a repeated group, with all its copies. */
    public Memory of(Node node, int batch) {
        return sum(report.copies(node.id()), batch);
    }

    /** What the whole network takes. */
    public Memory total(int batch) {
        return sum(report.inOrder(), batch);
    }

    /**
     * The largest power of two that is a batch size of which the memory is available.
     *
     * @param available bytes
     * @return empty if not even one sample fits
     */
    public OptionalInt largestBatch(long available) {
        int batch = 0;
        for (int next = 1; next > 0 && total(next).total() <= available; next *= 2) {
            batch = next;
        }
        return batch == 0 ? OptionalInt.empty() : OptionalInt.of(batch);
    }

    private Memory sum(Collection<NodeReport> nodes, int batch) {
        long weights = 0;
        long trainable = 0;
        long outputs = 0;
        long widest = 0;
        long sample = 0;
        for (NodeReport node : nodes) {
            weights = Saturated.sum(weights, bytes(node, false));
            trainable = Saturated.sum(trainable, bytes(node, true));
            outputs = Saturated.sum(outputs, elements(node.outputs()));
            sample = Math.max(sample, node.takesData() ? Saturated.sum(elements(node.outputs()), 1) : 0);
            widest = Math.max(widest, Saturated.sum(elements(node.inputs()), elements(node.outputs())));
        }
        long perNumber = Saturated.product(batch, BYTES);
        return new Memory(
                weights,
                Saturated.product(perNumber, outputs),
                Saturated.sum(trainable, Saturated.product(perNumber, widest)),
                Saturated.product(slots, trainable),
                Saturated.product(Saturated.product(BATCHES_HELD, perNumber), sample));
    }

    private static long bytes(NodeReport node, boolean trainableOnly) {
        return node.weights().stream()
                .filter(weight -> weight.trainable() || !trainableOnly)
                .mapToLong(Costs::bytes)
                .sum();
    }

    private static long bytes(Weight weight) {
        return weight.elements() * weight.element().bytes();
    }

    private static long elements(List<TensorShape> shapes) {
        return shapes.stream()
                .filter(TensorShape::isKnown)
                .mapToLong(TensorShape::elements)
                .reduce(0, Saturated::sum);
    }
}
