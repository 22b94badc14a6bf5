package org.netkiln.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.netkiln.graph.Group;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Position;
import org.netkiln.graph.Wire;
import org.netkiln.layer.Catalogue;

class SceneTest {
    private static final Catalogue CATALOGUE = Catalogue.load();

    private static final Network CHAIN = Network.of(
            List.of(
                    Node.of("a.in", "input").at(new Position(0, 0)),
                    Node.of("b.act", "relu").at(new Position(240, 16)),
                    Node.of("b.drop", "dropout").at(new Position(480, 16)),
                    Node.of("out", "output").at(new Position(720, 0))),
            List.of(Wire.of("a.in", "b.act"), Wire.of("b.act", "b.drop"), Wire.of("b.drop", "out")));

    @Test
    void nodesLieWhereTheyWerePutAndWiresRunFromTheRightSideToTheLeft() {
        Scene scene = Scene.of(CHAIN, CATALOGUE, Optional.empty());

        Item act = scene.item("b.act").orElseThrow();
        assertThat(act.box().x()).isEqualTo(240);
        assertThat(act.face().form()).isEqualTo(Form.PILL);
        Link link = scene.links().get(0);
        assertThat(link.start())
                .isEqualTo(scene.item("a.in").orElseThrow().outputs().get(0));
        assertThat(link.end()).isEqualTo(act.inputs().get(0));
    }

    /** As far as numbers of cells can be told apart no more: it is drawn there, and comes to an end. */
    @Test
    void aNodeMayLieAnyDistanceAway() {
        Network far = Network.of(
                List.of(
                        Node.of("in", "input").at(new Position(0, 0)),
                        Node.of("act", "relu").at(new Position(1e12, -1e300))),
                List.of(Wire.of("in", "act")));

        Scene scene = Scene.of(far, CATALOGUE, Optional.empty());

        assertThat(scene.item("act").orElseThrow().box().x()).isEqualTo(1e12);
    }

    @Test
    void aFoldedGroupIsOneItemWithThePortsThatWiresOutsideNeed() {
        Scene scene = Scene.of(grouped(true), CATALOGUE, Optional.empty());

        assertThat(scene.items()).extracting(Item::id).containsExactly("a.in", "b", "out");
        assertThat(scene.links())
                .extracting(link -> link.from() + "-" + link.to())
                .containsExactly("a.in-b", "b-out");
        assertThat(scene.item("b").orElseThrow().inputPorts()).hasSize(1);
        assertThat(scene.frames()).isEmpty();
    }

    @Test
    void anOpenGroupIsAFrameAroundItsNodes() {
        Scene scene = Scene.of(grouped(false), CATALOGUE, Optional.empty());

        assertThat(scene.items()).hasSize(4);
        Box frame = scene.frames().get(0).box();
        assertThat(frame.x()).isEqualTo(240 - 24);
        assertThat(frame.right()).isGreaterThan(480);
    }

    @Test
    void insideAGroupWiresThatLeadOutEndInTheOpen() {
        Scene scene = Scene.of(grouped(true), CATALOGUE, Optional.of("b"));

        assertThat(scene.items()).extracting(Item::id).containsExactly("b.act", "b.drop");
        assertThat(scene.links()).extracting(Link::from).containsExactly("", "b.act", "b.drop");
        assertThat(scene.links()).extracting(Link::to).containsExactly("b.act", "b.drop", "");
    }

    @Test
    void aNodeThatWasNeverPlacedLiesBehindWhatFeedsIt() {
        Network network = CHAIN.with("b.act", node -> Node.of("b.act", "relu"));

        Box input = box(network, "a.in");
        Box act = box(network, "b.act");
        assertThat(act.x()).isGreaterThan(input.right());
        assertThat(act.centre().y()).isEqualTo(input.centre().y());
    }

    @Test
    void aLayerThatMergesAnyNumberHasOneMorePortThanAreFed() {
        Network network =
                Network.of(List.of(Node.of("in", "input"), Node.of("sum", "add")), List.of(Wire.of("in", "sum")));

        assertThat(Scene.of(network, CATALOGUE, Optional.empty())
                        .item("sum")
                        .orElseThrow()
                        .inputs())
                .hasSize(2);
    }

    @Test
    void aLayerThatNobodyKnowsHasAFaceAndThePortsOfItsWires() {
        Network network =
                Network.of(List.of(Node.of("in", "input"), Node.of("x", "conv9d")), List.of(Wire.of("in", "x")));
        Item unknown = Scene.of(network, CATALOGUE, Optional.empty()).item("x").orElseThrow();

        assertThat(unknown.face().title()).isEqualTo("conv9d");
        assertThat(unknown.inputs()).hasSize(1);
    }

    @Test
    void aPreviewMovesItemsAndTheWiresThatTouchThem() {
        Scene scene = Scene.of(CHAIN, CATALOGUE, Optional.empty());
        Scene preview = scene.preview(Map.of("out", new Position(900, 300)));

        assertThat(preview.item("out").orElseThrow().box().x()).isEqualTo(900);
        assertThat(preview.links().get(2).end())
                .isEqualTo(preview.item("out").orElseThrow().inputs().get(0));
        assertThat(preview.links().get(0)).isSameAs(scene.links().get(0));
    }

    @Test
    void aWireBackToTheNextRowRunsBetweenTheRows() {
        Network network = CHAIN.with("out", node -> node.at(new Position(0, 160)));
        Link link = Scene.of(network, CATALOGUE, Optional.empty()).links().get(2);

        assertThat(link.route()).hasSize(10);
        assertThat(link.label().y()).isBetween(64.0, 160.0);
    }

    private static Box box(Network network, String id) {
        return Scene.of(network, CATALOGUE, Optional.empty())
                .item(id)
                .orElseThrow()
                .box();
    }

    private static Network grouped(boolean folded) {
        return CHAIN.withGroups(
                List.of(Group.of("b", List.of("b.act", "b.drop")).folded(folded).at(new Position(240, 0))));
    }

    @Test
    void portsLieAtTopAndBottomWhereTheUserHasLaidDataOutDownwards() {
        Network network = CHAIN.with("b.act", node -> node.at(new Position(0, 160)))
                .with("b.drop", node -> node.at(new Position(0, 320)))
                .with("out", node -> node.at(new Position(0, 480)));
        Item input = Scene.of(network, CATALOGUE, Optional.empty()).item("a.in").orElseThrow();

        assertThat(input.outputs())
                .containsExactly(new Point(input.box().centre().x(), input.box().bottom()));
    }

    @Test
    void aWireIsLedAroundWhatIsInItsWay() {
        Network network = CHAIN.with(Wire.of("a.in", "out"));
        Link skip = Scene.of(network, CATALOGUE, Optional.empty()).links().get(3);

        assertThat(skip.route()).hasSize(10);
        assertThat(skip.route().get(3).y()).matches(y -> y < 0 || y > 64);
    }

    @Test
    void aWireToAPortThatCannotBeEndsAtTheNode() {
        Network network = CHAIN.with(new Wire(PortRef.of("a.in"), new PortRef("b.drop", 999_999_999)));
        Scene scene = Scene.of(network, CATALOGUE, Optional.empty());

        assertThat(scene.links().get(3).end().x())
                .isEqualTo(scene.item("b.drop").orElseThrow().box().x());
    }
}
