package org.netkiln.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.netkiln.edit.Gesture;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Position;
import org.netkiln.graph.Wire;
import org.netkiln.param.ParamValues;

class ProjectPropertyTest {
    @Property(tries = 200)
    void savedAndLoadedIsEqual(@ForAll("projects") Project project) {
        assertThat(parse(ProjectFile.text(project))).isEqualTo(project);
    }

    @Property(tries = 200)
    void savedAgainIsTheSameToTheByte(@ForAll("projects") Project project) {
        String text = ProjectFile.text(project);

        assertThat(ProjectFile.text(parse(text))).isEqualTo(text);
    }

    @Property(tries = 200)
    void anyEditsSavedAndLoadedAreEqual(@ForAll("gestures") List<Gesture> gestures) {
        Document document = new Document(Project.of("x", Network.empty()));
        gestures.forEach(gesture -> document.apply(gesture.edit(document.network())));

        assertThat(parse(ProjectFile.text(document.project()))).isEqualTo(document.project());
    }

    @Provide
    Arbitrary<List<Gesture>> gestures() {
        return Gesture.some();
    }

    private static Project parse(String text) {
        return ProjectFile.parse("f", text.getBytes(StandardCharsets.UTF_8)).get();
    }

    @Provide
    Arbitrary<Project> projects() {
        return Combinators.combine(Arbitraries.strings(), Arbitraries.strings(), networks(), raws("s"), raws("extra"))
                .as(Project::new);
    }

    private static Arbitrary<Network> networks() {
        Arbitrary<List<Node>> nodes = nodes().list().ofMaxSize(5).uniqueElements(Node::id);
        return nodes.flatMap(there -> wires(there).map(wires -> Network.of(there, wires)));
    }

    private static Arbitrary<Node> nodes() {
        Arbitrary<String> ids = Arbitraries.of("a", "b", "conv1", "block.conv", "_1", "odd id", "a:1", "网");
        Arbitrary<Position> positions = Combinators.combine(
                        Arbitraries.doubles().between(-1e9, 1e9), Arbitraries.doubles())
                .as(Position::new)
                .injectNull(0.3);
        return Combinators.combine(
                        ids,
                        Arbitraries.strings().ofMinLength(1),
                        raws("p").map(ParamValues::new),
                        positions,
                        raws("e"))
                .as(Node::new);
    }

    private static Arbitrary<List<Wire>> wires(List<Node> nodes) {
        List<String> ids = new ArrayList<>(List.of("nowhere"));
        nodes.forEach(node -> ids.add(node.id()));
        Arbitrary<PortRef> ports = Combinators.combine(
                        Arbitraries.of(ids), Arbitraries.integers().between(0, 2))
                .as(PortRef::new);
        return Combinators.combine(ports, ports)
                .as(Wire::new)
                .list()
                .uniqueElements()
                .ofMaxSize(6);
    }

    private static Arbitrary<Map<String, Object>> raws(String prefix) {
        return Arbitraries.maps(Arbitraries.strings().ofMaxLength(3).map(prefix::concat), raw(2))
                .ofMaxSize(4);
    }

    private static Arbitrary<Object> raw(int depth) {
        Arbitrary<Object> plain = Arbitraries.oneOf(
                Arbitraries.integers().asGeneric(),
                Arbitraries.longs().greaterOrEqual(1L << 40).asGeneric(),
                Arbitraries.doubles().asGeneric(),
                Arbitraries.of(true, false).asGeneric(),
                Arbitraries.strings().asGeneric());
        return depth == 0
                ? plain.injectNull(0.1)
                : Arbitraries.frequencyOf(
                        Tuple.of(4, plain.injectNull(0.1)),
                        Tuple.of(1, raw(depth - 1).list().ofMaxSize(3).asGeneric()),
                        Tuple.of(1, raws("k", depth - 1)));
    }

    private static Arbitrary<Object> raws(String prefix, int depth) {
        return Arbitraries.maps(Arbitraries.strings().ofMaxLength(3).map(prefix::concat), raw(depth))
                .ofMaxSize(3)
                .asGeneric();
    }
}
