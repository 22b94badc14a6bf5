package org.netkiln.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.netkiln.check.Checker;
import org.netkiln.check.Report;
import org.netkiln.compile.Model;
import org.netkiln.compile.NetworkCompiler;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Wire;
import org.netkiln.layer.Catalogue;
import org.netkiln.param.Declared;
import org.netkiln.param.ParamValues;

/** Networks to learn with, and batches to learn from. */
public final class Networks {
    private final List<Node> nodes = new ArrayList<>();
    private final List<Wire> wires = new ArrayList<>();
    private String last = "";

    private Networks() {}

    /** A chain of layers that starts with an input of this shape; ids are the types, numbered from the second on. */
    static Networks from(Integer... shape) {
        return new Networks().then("input", Map.of("shape", List.of(shape)));
    }

    Networks then(String type) {
        return then(type, Map.of());
    }

    Networks then(String type, Map<String, Object> params) {
        long same = nodes.stream().filter(node -> node.type().equals(type)).count();
        String id = same == 0 ? type : type + (same + 1);
        if (!nodes.isEmpty()) {
            wires.add(Wire.of(last, id));
        }
        nodes.add(Node.of(id, type, new ParamValues(params)));
        last = id;
        return this;
    }

    /** Goes on behind a node that is already there. */
    Networks after(String id) {
        last = id;
        return this;
    }

    /** Ends the chain with an output. */
    Network to(String loss) {
        then("output", Map.of("loss", loss));
        return Network.of(nodes, wires);
    }

    /** A network from a project file among the resources. */
    public static Network load(String resource) {
        try (InputStream in = Networks.class.getClassLoader().getResourceAsStream(resource)) {
            JsonNode project = new ObjectMapper().readTree(in);
            Networks networks = new Networks();
            project.get("nodes").forEach(networks::addNode);
            project.get("wires")
                    .forEach(wire -> networks.wires.add(new Wire(
                            port(wire.get(0).asText()), port(wire.get(1).asText()))));
            return Network.of(networks.nodes, networks.wires);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void addNode(JsonNode node) {
        Map<String, Object> params = new LinkedHashMap<>();
        node.get("params")
                .fields()
                .forEachRemaining(entry ->
                        params.put(entry.getKey(), new ObjectMapper().convertValue(entry.getValue(), Object.class)));
        nodes.add(Node.of(node.get("id").asText(), node.get("type").asText(), new ParamValues(params)));
    }

    private static PortRef port(String end) {
        int colon = end.indexOf(':');
        return colon < 0
                ? PortRef.of(end)
                : new PortRef(end.substring(0, colon), Integer.parseInt(end.substring(colon + 1)));
    }

    /** What a learner of this network needs, with plain gradient descent. */
    static LearnerSpec spec(Network network, int batch) {
        return spec(network, batch, declared("sgd", "lr", 0.1));
    }

    public static LearnerSpec spec(Network network, int batch, Declared optimizer) {
        return LearnerSpec.of(compile(network, true), compile(network, false), optimizer, 0, batch);
    }

    public static Declared declared(String type, String key, Object value) {
        return new Declared(type, ParamValues.of(key, value));
    }

    public static Model compile(Network network, boolean training) {
        Report report = new Checker(Catalogue.load()).check(network);
        return new NetworkCompiler().compile(report, training);
    }

    /** Random samples of ten classes, whose class shows in their brightness; they repeat. */
    public static Batch batch(long seed, int size, int elements) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] features = new float[size * elements];
        int[] labels = new int[size];
        for (int i = 0; i < size; i++) {
            labels[i] = random.nextInt(10);
            for (int k = 0; k < elements; k++) {
                features[i * elements + k] = (float) (random.nextDouble() * (k % 10 == labels[i] ? 1 : 0.5));
            }
        }
        return new Batch(size, features, labels);
    }
}
