package org.netkiln.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.netkiln.param.ParamValues;

class NetworkDiffTest {
    private static final Network BEFORE =
            Network.of(List.of(Node.of("a", "same"), Node.of("b", "same")), List.of(Wire.of("a", "b")));

    @Test
    void isEmptyForTheSameNetwork() {
        assertThat(NetworkDiff.between(BEFORE, BEFORE).isEmpty()).isTrue();
    }

    @Test
    void tellsWhatCameAndWhatWent() {
        NetworkDiff diff = NetworkDiff.between(
                BEFORE, BEFORE.without("a").with(Node.of("c", "same")).with(Wire.of("b", "c")));

        assertThat(diff)
                .isEqualTo(new NetworkDiff(
                        Set.of("c"),
                        Set.of("a"),
                        Set.of(),
                        Set.of(),
                        Set.of(Wire.of("b", "c")),
                        Set.of(Wire.of("a", "b")),
                        Set.of(),
                        Set.of()));
    }

    @Test
    void tellsMovedFromChanged() {
        Network after = BEFORE.with("a", node -> node.at(new Position(1, 1)))
                .with("b", node -> node.at(new Position(1, 1)).withParams(ParamValues.of("p", 1)));

        NetworkDiff diff = NetworkDiff.between(BEFORE, after);

        assertThat(diff.moved()).containsExactly("a");
        assertThat(diff.changed()).containsExactly("b");
    }
}
