package org.netkiln.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.netkiln.edit.Gesture;
import org.netkiln.edit.Timeline;
import org.netkiln.graph.Network;

class RecoveryPropertyTest {
    @Property(tries = 100)
    void anyHistoryComesBackAsItWas(@ForAll("gestures") List<Gesture> gestures, @ForAll @IntRange(max = 5) int undone)
            throws BadProject {
        Document document = new Document(Project.of("x", Network.empty()));
        gestures.forEach(gesture -> document.apply(gesture.edit(document.network())));
        for (int i = 0; i < undone; i++) {
            document.undo();
        }

        assertThat(readBack(new RecoveryText(), document.timeline())).isEqualTo(document.timeline());
    }

    @Property(tries = 50)
    void whatWasWorkedOutBeforeIsUsedOnlyWhereItHolds(
            @ForAll("gestures") List<Gesture> before, @ForAll("gestures") List<Gesture> after) throws BadProject {
        RecoveryText text = new RecoveryText();
        Document document = new Document(Project.of("x", Network.empty()));
        before.forEach(gesture -> document.apply(gesture.edit(document.network())));
        readBack(text, document.timeline());
        document.undo();
        document.undo();
        after.forEach(gesture -> document.apply(gesture.edit(document.network())));

        assertThat(readBack(text, document.timeline().bounded(8)))
                .isEqualTo(document.timeline().bounded(8));
    }

    private static Timeline<Project> readBack(RecoveryText text, Timeline<Project> timeline) throws BadProject {
        String written = text.write(new Recovered(Optional.empty(), timeline));
        return RecoveryText.read(new Places("f"), written.getBytes(StandardCharsets.UTF_8))
                .timeline();
    }

    @Provide
    Arbitrary<List<Gesture>> gestures() {
        return Gesture.some();
    }
}
