package org.netkiln.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.netkiln.graph.Group;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Position;
import org.netkiln.graph.Wire;
import org.netkiln.layer.Catalogue;
import org.netkiln.project.Presets;

class ArrangerTest {
    private static final Catalogue CATALOGUE = Catalogue.load();

    @Test
    void aChainReadsLikeLinesOfText() {
        Network lenet = Presets.load().find("lenet").orElseThrow().project().network();
        Map<String, Position> at = arrange(lenet, Direction.RIGHT);

        List<String> reading = lenet.nodes().stream()
                .map(Node::id)
                .sorted((one, other) -> compare(at, one, other))
                .toList();
        assertThat(reading)
                .containsExactlyElementsOf(lenet.nodes().stream().map(Node::id).toList());
        assertThat(at.values().stream().map(Position::y).distinct().count()).isBetween(2L, 8L);
    }

    @Test
    void aBranchRunsBesideTheMainLine() {
        Map<String, Position> at = arrange(residual(), Direction.RIGHT);

        assertThat(at.get("add").x()).isGreaterThan(at.get("relu2").x());
        assertThat(at.get("relu2").x()).isGreaterThan(at.get("relu1").x());
    }

    @Test
    void downwardsWhatIsFedLiesBelow() {
        Map<String, Position> at = arrange(residual(), Direction.DOWN);

        assertThat(at.get("add").y()).isGreaterThan(at.get("relu2").y());
        assertThat(at.get("relu2").y()).isGreaterThan(at.get("relu1").y());
    }

    @Test
    void anOpenGroupKeepsItsMembersTogether() {
        Network network = residual().withGroups(List.of(Group.of("g", List.of("relu1", "relu2"))));
        Map<String, Position> at = arrange(network, Direction.RIGHT);
        Network there = network;
        for (String id : at.keySet()) {
            there = there.with(id, node -> node.at(at.get(id)));
        }
        Scene scene = Scene.of(there, CATALOGUE, Optional.empty());
        Box frame = scene.frames().get(0).box();

        assertThat(scene.items())
                .filteredOn(item -> !item.id().startsWith("relu"))
                .noneMatch(item -> item.box().touches(frame));
    }

    @Property(tries = 30)
    void nothingOverlaps(@ForAll @Size(min = 2, max = 25) List<@IntRange(min = 0, max = 1000) Integer> draws) {
        Network network = random(draws);
        Map<String, Position> at = arrange(network, Direction.RIGHT);
        Network there = network;
        for (String id : at.keySet()) {
            there = there.with(id, node -> node.at(at.get(id)));
        }
        List<Item> items = Scene.of(there, CATALOGUE, Optional.empty()).items();

        for (Item one : items) {
            assertThat(items).noneMatch(other -> other != one && other.box().touches(one.box()));
        }
        assertThat(arrange(network, Direction.RIGHT)).isEqualTo(at);
    }

    /** Each node but the first is fed by one or two of those before it. */
    private static Network random(List<Integer> draws) {
        List<Node> nodes = new ArrayList<>(List.of(Node.of("n0", "input")));
        List<Wire> wires = new ArrayList<>();
        for (int i = 1; i <= draws.size(); i++) {
            nodes.add(Node.of("n" + i, "add"));
            int draw = draws.get(i - 1);
            wires.add(Wire.of("n" + draw % i, "n" + i));
            if (draw % 3 == 0) {
                wires.add(new Wire(PortRef.of("n" + draw / 7 % i), new PortRef("n" + i, 1)));
            }
        }
        return Network.of(nodes, wires);
    }

    private static Network residual() {
        return Network.of(
                List.of(
                        Node.of("in", "input"),
                        Node.of("relu1", "relu"),
                        Node.of("relu2", "relu"),
                        Node.of("add", "add"),
                        Node.of("out", "output")),
                List.of(
                        Wire.of("in", "relu1"),
                        Wire.of("relu1", "relu2"),
                        Wire.of("relu2", "add"),
                        new Wire(PortRef.of("in"), new PortRef("add", 1)),
                        Wire.of("add", "out")));
    }

    private static Map<String, Position> arrange(Network network, Direction direction) {
        return Arranger.arrange(network, CATALOGUE, Optional.empty(), direction, 960);
    }

    private static int compare(Map<String, Position> at, String one, String other) {
        double rows = at.get(one).y() - at.get(other).y();
        boolean sameRow = Math.abs(rows) < 40;
        return (int) Math.signum(sameRow ? at.get(one).x() - at.get(other).x() : rows);
    }
}
