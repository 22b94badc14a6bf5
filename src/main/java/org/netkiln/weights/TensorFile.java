package org.netkiln.weights;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a file of tensors holds.
 *
 * @param tensors by name, in the file's order
 * @param metadata free words about them
 */
public record TensorFile(Map<String, HostTensor> tensors, Map<String, String> metadata) {
    public TensorFile {
        tensors = Collections.unmodifiableMap(new LinkedHashMap<>(tensors));
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    }
}
