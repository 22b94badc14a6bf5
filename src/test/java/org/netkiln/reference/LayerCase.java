package org.netkiln.reference;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Wire;
import org.netkiln.param.ParamValues;

/** PyTorch's values for one layer with one set of parameters; {@code make_layers.py} makes them. */
public record LayerCase(String type, String name, ParamValues params, Npz values) {
    /** The id of the node under test. */
    public static final String NODE = "it";

    private static final Path ROOT = Path.of("src/test/resources/reference/layers");

    public static List<LayerCase> all() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            List<LayerCase> cases = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".npz"))
                    .sorted()
                    .toList()) {
                cases.add(read(file));
            }
            return cases;
        }
    }

    private static LayerCase read(Path file) throws IOException {
        Npz values = Npz.read(file);
        Map<String, Object> params = new ObjectMapper().readValue(values.text("params"), new TypeReference<>() {});
        String name = file.getFileName().toString().replace(".npz", "");
        return new LayerCase(file.getParent().getFileName().toString(), name, new ParamValues(params), values);
    }

    /** How many inputs the layer has in this case. */
    public int inputs() {
        int count = 0;
        while (values.find("input" + count).isPresent()) {
            count++;
        }
        return count;
    }

    /** Whether it is an output layer: it has a target and a loss in place of an output. */
    public boolean isOutput() {
        return values.find("target").isPresent();
    }

    /** Whether finite differences hold: no value sits where the layer has a kink. */
    public boolean isSmooth() {
        return !name.equals("zeros") && !name.equals("ties");
    }

    /** The layer behind input nodes {@code in0}, {@code in1}, …. */
    public Network network() {
        Network network = Network.empty().with(Node.of(NODE, type, params));
        for (int i = 0; i < inputs(); i++) {
            long[] shape = values.get("input" + i).shape();
            List<Integer> sizes = new ArrayList<>();
            for (int axis = 1; axis < shape.length; axis++) {
                sizes.add((int) shape[axis]);
            }
            network = network.with(Node.of("in" + i, "input", ParamValues.of("shape", sizes)))
                    .with(new Wire(PortRef.of("in" + i), new PortRef(NODE, i)));
        }
        return network;
    }

    @Override
    public String toString() {
        return type + "/" + name;
    }
}
