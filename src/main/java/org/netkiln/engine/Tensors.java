package org.netkiln.engine;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.netkiln.engine.plan.HostMemory;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Where;
import org.netkiln.tensor.ElementType;
import org.netkiln.text.Text;
import org.netkiln.weights.HostTensor;

/** Copies between native arrays and host tensors. Arrays are row-major. */
final class Tensors {
    private Tensors() {}

    static HostTensor copy(INDArray array) {
        ByteBuffer bytes = ByteBuffer.allocate(
                        Math.toIntExact(array.length() * array.dataType().width()))
                .order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(HostMemory.bytes(array)).flip();
        return new HostTensor(element(array.dataType()), sizes(array), bytes);
    }

    static Map<String, HostTensor> copy(Map<String, INDArray> arrays) {
        Map<String, HostTensor> copies = new LinkedHashMap<>();
        arrays.forEach((name, array) -> copies.put(name, copy(array)));
        return copies;
    }

    /** Overwrites an array; sizes and element type must fit. */
    static void assign(INDArray array, HostTensor tensor) {
        HostMemory.bytes(array).put(tensor.data().duplicate());
    }

    /**
     * What keeps tensors from being assigned to arrays of the same names. A missing counter (an INT64 buffer) is only worth a
     * warning: some tools do not save it.
     */
    static List<Problem> misfits(Map<String, INDArray> arrays, Map<String, HostTensor> tensors) {
        List<Problem> problems = new ArrayList<>();
        arrays.forEach((name, array) -> {
            HostTensor tensor = tensors.get(name);
            Where where = new Where.AtNode(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
            if (tensor == null) {
                Text text = Text.of("engine.tensor-missing", name);
                boolean counter = array.dataType() == DataType.INT64;
                problems.add(counter ? Problem.warning(where, text) : Problem.error(where, text));
            } else if (tensor.element() != element(array.dataType())) {
                problems.add(Problem.error(
                        where,
                        Text.of(
                                "engine.tensor-element",
                                name,
                                tensor.element().name(),
                                element(array.dataType()).name())));
            } else if (!tensor.sizes().equals(sizes(array))) {
                problems.add(Problem.error(
                        where,
                        Text.of(
                                "engine.tensor-sizes",
                                name,
                                tensor.sizes().toString(),
                                sizes(array).toString())));
            }
        });
        tensors.keySet().stream()
                .filter(name -> !arrays.containsKey(name))
                .forEach(name ->
                        problems.add(Problem.warning(new Where.Project(), Text.of("engine.tensor-unused", name))));
        return problems;
    }

    private static List<Integer> sizes(INDArray array) {
        return Arrays.stream(array.shape()).mapToObj(Math::toIntExact).toList();
    }

    private static ElementType element(DataType type) {
        return switch (type) {
            case FLOAT -> ElementType.FLOAT32;
            case DOUBLE -> ElementType.FLOAT64;
            case LONG -> ElementType.INT64;
            case UBYTE -> ElementType.UINT8;
            default -> throw new IllegalStateException("no host tensor of " + type);
        };
    }
}
