package org.netkiln.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.netkiln.edit.AddNode;
import org.netkiln.edit.Edit;
import org.netkiln.edit.InsertOnWire;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.Position;
import org.netkiln.graph.Wire;
import org.netkiln.layer.Catalogue;

class NewcomersTest {
    private final Newcomers newcomers = new Newcomers(Catalogue.load());

    private final Network chain = Network.of(
            List.of(
                    Node.of("a", "relu").at(new Position(0, 100)),
                    Node.of("b", "relu").at(new Position(160, 100)),
                    Node.of("c", "relu").at(new Position(320, 100)),
                    Node.of("below", "relu").at(new Position(160, 300))),
            List.of(Wire.of("a", "b"), Wire.of("b", "c")));

    @Test
    void whatFollowsInTheRowMakesRoomForWhatIsInsertedWithoutAPlace() {
        Network after = settled(new InsertOnWire(Wire.of("a", "b"), Node.of("new", "relu")), chain);

        assertThat(x(after, "new")).isLessThan(x(after, "b"));
        assertThat(x(after, "c") - x(after, "b")).isEqualTo(160);
        assertThat(y(after, "new")).isEqualTo(100);
        assertThat(x(after, "a")).isZero();
    }

    @Test
    void otherRowsStayWhereTheyAre() {
        Network after = settled(new InsertOnWire(Wire.of("a", "b"), Node.of("new", "relu")), chain);

        assertThat(after.node("below").orElseThrow().at()).isEqualTo(new Position(160, 300));
    }

    @Test
    void whatNothingFeedsComesToLieWhereThereIsRoom() {
        Network after = settled(new AddNode(Node.of("new", "relu")), chain);

        assertThat(after.node("new").orElseThrow().at()).isNotNull();
    }

    @Test
    void anEditThatAddsNothingStaysAsItIs() {
        Edit edit = new AddNode(Node.of("new", "relu").at(new Position(7, 7)));

        assertThat(newcomers.settled(edit, chain)).isSameAs(edit);
    }

    private Network settled(Edit edit, Network network) {
        return newcomers.settled(edit, network).applyTo(network);
    }

    private static double x(Network network, String id) {
        return network.node(id).orElseThrow().at().x();
    }

    private static double y(Network network, String id) {
        return network.node(id).orElseThrow().at().y();
    }
}
