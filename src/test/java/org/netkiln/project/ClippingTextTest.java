package org.netkiln.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.netkiln.edit.Clipping;
import org.netkiln.edit.GroupNodes;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.Wire;
import org.netkiln.param.ParamValues;

class ClippingTextTest {
    private static final Network NETWORK = new GroupNodes(Set.of("b", "c"), "g")
            .applyTo(Network.of(
                    List.of(
                            Node.of("a", "relu"),
                            Node.of("b", "dropout", ParamValues.of("p", 0.2)),
                            Node.of("c", "relu")),
                    List.of(Wire.of("a", "b"), Wire.of("b", "c"))));

    @Test
    void whatIsCopiedComesBack() {
        Clipping clipping = Clipping.of(NETWORK, Set.of("a", "g"));

        assertThat(ClippingText.read(ClippingText.write(clipping))).contains(clipping);
    }

    @Test
    void aProjectFileCanBePasted() {
        String file = ProjectFile.text(Project.of("x", NETWORK.with(Wire.of("c", "nowhere"))));

        assertThat(ClippingText.read(file)).contains(Clipping.of(NETWORK));
    }

    @Test
    void anyOtherTextIsNothing() {
        assertThat(ClippingText.read("Dear Sir")).isEmpty();
        assertThat(ClippingText.read("")).isEmpty();
        assertThat(ClippingText.read("{\"nodes\": []}")).isEmpty();
    }
}
