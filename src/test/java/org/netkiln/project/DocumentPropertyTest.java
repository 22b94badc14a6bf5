package org.netkiln.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.netkiln.edit.Gesture;
import org.netkiln.graph.Network;

/** Edits of the network, of settings and of the name, in any order. */
class DocumentPropertyTest {
    private static final Project START =
            new Project("x", "shows nothing", Network.empty(), Map.of("epochs", 0), Map.of("extra", true));

    @Property(tries = 100)
    void undoneIsTheStartAndRedoneIsTheEnd(
            @ForAll("gestures") List<Gesture> gestures, @ForAll("numbers") List<Integer> others) {
        Document document = new Document(START);
        for (int i = 0; i < Math.max(gestures.size(), others.size()); i++) {
            if (i < gestures.size()) {
                document.apply(gestures.get(i).edit(document.network()));
            }
            if (i < others.size()) {
                change(document, others.get(i));
            }
        }
        Project end = document.project();
        while (document.undoLabel().isPresent()) {
            document.undo();
        }
        assertThat(document.project()).isEqualTo(START);
        assertThat(document.isDirty()).isFalse();
        while (document.redoLabel().isPresent()) {
            document.redo();
        }
        assertThat(document.project()).isEqualTo(end);
    }

    private static void change(Document document, int number) {
        switch (number % 4) {
            case 0 -> document.rename("name " + number);
            case 1 -> document.applySetting("optimizer.lr", number / 10.0);
            case 2 -> document.seal();
            default -> document.applySetting("epochs", number);
        }
    }

    @Provide
    Arbitrary<List<Gesture>> gestures() {
        return Gesture.some();
    }

    @Provide
    Arbitrary<List<Integer>> numbers() {
        return Arbitraries.integers().between(0, 12).list().ofMaxSize(20);
    }
}
