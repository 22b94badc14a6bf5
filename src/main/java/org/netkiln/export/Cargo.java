package org.netkiln.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.netkiln.check.Report;
import org.netkiln.layer.Catalogue;
import org.netkiln.project.Project;
import org.netkiln.weights.HostTensor;

/**
 * What is taken away. Immutable.
 *
 * @param report what is known of the project's network
 * @param layers the layers there are
 * @param weights by full name; empty where they are not wanted
 */
public record Cargo(Project project, Report report, Catalogue layers, Map<String, HostTensor> weights) {
    public Cargo {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }
}
