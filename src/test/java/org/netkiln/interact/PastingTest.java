package org.netkiln.interact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.netkiln.edit.Clipping;
import org.netkiln.graph.Wire;
import org.netkiln.layout.Box;
import org.netkiln.layout.Grid;
import org.netkiln.layout.Point;
import org.netkiln.text.Text;

class PastingTest {
    private final Stage stage = Stage.row();
    private final Clipping copied = Clipping.of(stage.network(), Set.of("one", "two"));

    @Test
    void copiesComeToLieAroundThePointerAndAreSelected() {
        stage.put(pasted(new Point(600, 600)));

        assertThat(stage.edits()).hasSize(1);
        assertThat(stage.selection().nodes()).containsExactly("one1", "two1");
        Point middle = Box.around(Set.of(stage.box("one1"), stage.box("two1"))).centre();
        assertThat(middle.x()).isCloseTo(600, within(Grid.STEP));
        assertThat(middle.y()).isCloseTo(600, within(Grid.STEP));
    }

    @Test
    void theWiresAmongThemComeAlong() {
        stage.put(pasted(new Point(600, 600)));

        assertThat(stage.network().wires()).contains(Wire.of("one1", "two1"));
    }

    @Test
    void aSecondPasteDoesNotHideTheFirst() {
        stage.put(pasted(new Point(600, 600))).put(pasted(new Point(600, 600)));

        assertThat(stage.box("one2").x() - stage.box("one1").x()).isEqualTo(24);
    }

    @Test
    void withoutAPointerTheyLieBesideTheOriginals() {
        stage.put(new Input.Pasted(Optional.of(copied), Optional.empty()));

        assertThat(stage.box("one1")).isEqualTo(stage.box("one").moved(24, 24));
    }

    @Test
    void orInTheMiddleIfThatIsOutOfView() {
        stage.look(Viewport.of(1200, 800).pan(-5000, 0)).put(new Input.Pasted(Optional.of(copied), Optional.empty()));

        assertThat(stage.viewport().visible().contains(stage.on("one1"))).isTrue();
    }

    @Test
    void insideAGroupTheyBelongToIt() {
        stage.group("block1", "source").within("block1").put(pasted(new Point(600, 600)));

        assertThat(stage.network().group("block1").orElseThrow().members()).contains("block1.one");
    }

    @Test
    void foreignTextIsRefused() {
        stage.put(new Input.Pasted(Optional.empty(), Optional.empty()));

        assertThat(stage.effects()).containsExactly(new Effect.ShowWhyNot(Text.of("interact.nothing-to-paste")));
    }

    private Input pasted(Point at) {
        return new Input.Pasted(Optional.of(copied), Optional.of(at));
    }
}
