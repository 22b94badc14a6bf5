package org.netkiln.compile;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.netkiln.reference.Npz.Tensor;

/** Runs a model once through SameDiff; a second run of one graph is not to be trusted. */
public final class Execution {
    private final Model model;
    private final Map<String, INDArray> placeholders = new LinkedHashMap<>();

    public Execution(Model model) {
        this.model = model;
    }

    /** Gives a variable, constant or placeholder its value. */
    public void set(String name, Tensor value) {
        DataType type = model.graph().getVariable(name).dataType();
        INDArray array =
                Nd4j.createFromArray(value.values()).reshape('c', value.shape()).castTo(type);
        switch (model.graph().getVariable(name).getVariableType()) {
            case PLACEHOLDER -> placeholders.put(name, array);
            case CONSTANT -> model.graph().getConstantArrays().setArray(name, array);
            default -> model.graph().getVariablesArrays().setArray(name, array);
        }
    }

    public Map<String, INDArray> run(String... wanted) {
        return model.graph()
                .output(placeholders, Arrays.stream(wanted).distinct().toArray(String[]::new));
    }
}
