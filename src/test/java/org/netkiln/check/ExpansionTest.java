package org.netkiln.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.netkiln.graph.Group;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.Note;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Position;
import org.netkiln.graph.Wire;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Remedy;
import org.netkiln.problem.Where;
import org.netkiln.text.Messages;

class ExpansionTest {
    private static final Network CHAIN = new Sketch()
            .node("in", "same")
            .node("g.a", "same")
            .node("g.b", "same")
            .node("out", "same")
            .chain("in", "g.a", "g.b", "out")
            .network();

    @Test
    void aNetworkWithoutRepeatsIsItsOwnExpansion() {
        Network grouped = grouped(CHAIN, group("g", 1, "g.a", "g.b"));

        assertThat(Expansion.of(grouped).network()).isSameAs(grouped);
    }

    @Test
    void whatLeavesACopyEntersTheNext() {
        Network network = expanded(CHAIN, group("g", 3, "g.a", "g.b"));

        assertThat(network.nodes())
                .extracting(Node::id)
                .containsExactly("in", "g.0.a", "g.0.b", "g.1.a", "g.1.b", "g.2.a", "g.2.b", "out");
        assertThat(network.wires())
                .containsExactlyInAnyOrder(
                        Wire.of("in", "g.0.a"),
                        Wire.of("g.0.a", "g.0.b"),
                        Wire.of("g.0.b", "g.1.a"),
                        Wire.of("g.1.a", "g.1.b"),
                        Wire.of("g.1.b", "g.2.a"),
                        Wire.of("g.2.a", "g.2.b"),
                        Wire.of("g.2.b", "out"));
    }

    @Test
    void oneWayInMayFeedSeveralPortsAndOneWayOutSeveralNodes() {
        Network residual = new Sketch()
                .node("in", "same")
                .node("g.a", "same")
                .node("g.add", "merge")
                .node("x", "same")
                .node("y", "same")
                .chain("in", "g.a", "g.add", "x")
                .wire("in", "g.add:1")
                .wire("g.add", "y")
                .network();

        assertThat(expanded(residual, group("g", 2, "g.a", "g.add")).wires())
                .containsExactlyInAnyOrder(
                        Wire.of("in", "g.0.a"),
                        new Wire(PortRef.of("in"), new PortRef("g.0.add", 1)),
                        Wire.of("g.0.a", "g.0.add"),
                        Wire.of("g.0.add", "g.1.a"),
                        new Wire(PortRef.of("g.0.add"), new PortRef("g.1.add", 1)),
                        Wire.of("g.1.a", "g.1.add"),
                        Wire.of("g.1.add", "x"),
                        Wire.of("g.1.add", "y"));
    }

    @Test
    void groupsInGroupsAreRepeatedInEachCopy() {
        Network nested = grouped(
                new Sketch()
                        .node("in", "same")
                        .node("g.a", "same")
                        .node("g.h.b", "same")
                        .node("out", "same")
                        .chain("in", "g.a", "g.h.b", "out")
                        .network(),
                group("g", 2, "g.a", "g.h"),
                group("g.h", 2, "g.h.b"));

        Expansion expansion = Expansion.of(nested);

        assertThat(expansion.network().wires())
                .containsExactlyInAnyOrder(
                        Wire.of("in", "g.0.a"),
                        Wire.of("g.0.a", "g.0.h.0.b"),
                        Wire.of("g.0.h.0.b", "g.0.h.1.b"),
                        Wire.of("g.0.h.1.b", "g.1.a"),
                        Wire.of("g.1.a", "g.1.h.0.b"),
                        Wire.of("g.1.h.0.b", "g.1.h.1.b"),
                        Wire.of("g.1.h.1.b", "out"));
        assertThat(expansion.drawnId("g.1.h.0.b")).isEqualTo("g.h.b");
        assertThat(expansion.copies())
                .containsOnlyKeys(Stream.of("g.0.a", "g.1.a", "g.0.h.0.b", "g.0.h.1.b", "g.1.h.0.b", "g.1.h.1.b")
                        .toArray(String[]::new));
        assertThat(expansion.copies().get("g.0.h.1.b").first()).isFalse();
        assertThat(expansion.copies().get("g.0.h.0.b").first()).isTrue();
    }

    @Test
    void whatIsSaidOfADrawnNodeHoldsForAllItsCopies() {
        Expansion expansion = Expansion.of(grouped(CHAIN, group("g", 2, "g.a", "g.b")));

        assertThat(expansion.computed(List.of("in", "g.a", "g.b.bias", "g.1.b")))
                .containsExactlyInAnyOrder(
                        "in", "g.a", "g.0.a", "g.1.a", "g.b.bias", "g.0.b.bias", "g.1.b.bias", "g.1.b");
    }

    @Test
    void twoGroupsInARowAreChained() {
        Network two = new Sketch()
                .node("in", "same")
                .node("g.a", "same")
                .node("h.a", "same")
                .node("out", "same")
                .chain("in", "g.a", "h.a", "out")
                .network();

        assertThat(expanded(two, group("g", 2, "g.a"), group("h", 2, "h.a")).wires())
                .contains(Wire.of("g.1.a", "h.0.a"), Wire.of("h.1.a", "out"));
    }

    @Test
    void notesAreNotComputed() {
        Network noted = Network.of(
                CHAIN.nodes(),
                CHAIN.wires(),
                List.of(group("g", 2, "g.a", "g.b", "n")),
                List.of(Note.of("n", "Why?", new Position(0, 0))));

        assertThat(Expansion.of(noted).network().nodes()).hasSize(6);
    }

    @Test
    void aGroupWithTwoWaysInStaysSingle() {
        Network twoIn = new Sketch()
                .node("in", "same")
                .node("other", "same")
                .node("g.add", "merge")
                .node("out", "same")
                .chain("in", "g.add", "out")
                .wire("other", "g.add:1")
                .network();

        Expansion expansion = Expansion.of(grouped(twoIn, group("g", 3, "g.add")));

        assertThat(expansion.network()).isEqualTo(twoIn);
        assertThat(words(expansion))
                .containsExactly("g is repeated 3 times, so it needs one way in, but 2 outputs lead in: in, other");
        assertThat(expansion.problems()).extracting(Problem::where).containsExactly(new Where.AtGroup("g"));
        assertThat(expansion.problems())
                .flatExtracting(Problem::remedies)
                .containsExactly(new Remedy.SetRepeat("g", 1));
    }

    @Test
    void aGroupThatNothingLeavesStaysSingle() {
        Network open = new Sketch()
                .node("in", "same")
                .node("g.a", "same")
                .chain("in", "g.a")
                .network();

        assertThat(words(Expansion.of(grouped(open, group("g", 2, "g.a")))))
                .containsExactly("g is repeated 2 times, so it needs one way out, but nothing leads out");
    }

    @Test
    void copiesAreLimitedInNumber() {
        Expansion expansion = Expansion.of(grouped(CHAIN, group("g", 1_000_000, "g.a", "g.b")));

        assertThat(words(expansion))
                .containsExactly("g is repeated 1,000,000 times, which makes 2,000,002 nodes;"
                        + " a network has at most 10,000");
        assertThat(expansion.problems())
                .flatExtracting(Problem::remedies)
                .containsExactly(new Remedy.SetRepeat("g", 4999));
        assertThat(Expansion.of(grouped(CHAIN, group("g", 4999, "g.a", "g.b")))
                        .network()
                        .nodes())
                .hasSize(10_000);
    }

    @Test
    void copiesTakeNoNameOfAnother() {
        Network taken = CHAIN.with(Node.of("g.1.b", "same"));

        assertThat(words(Expansion.of(grouped(taken, group("g", 2, "g.a", "g.b")))))
                .containsExactly("g cannot be repeated: there is a node g.1.b already");
    }

    private static Network expanded(Network network, Group... groups) {
        Expansion expansion = Expansion.of(grouped(network, groups));
        assertThat(expansion.problems()).isEmpty();
        return expansion.network();
    }

    private static Network grouped(Network network, Group... groups) {
        return network.withGroups(Arrays.asList(groups));
    }

    private static Group group(String id, int repeat, String... members) {
        return Group.of(id, Arrays.asList(members)).withRepeat(repeat);
    }

    private static List<String> words(Expansion expansion) {
        Messages messages = new Messages(Locale.ENGLISH);
        return expansion.problems().stream()
                .map(problem -> messages.render(problem.message()))
                .toList();
    }
}
