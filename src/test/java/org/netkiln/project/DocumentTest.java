package org.netkiln.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.netkiln.edit.AddNode;
import org.netkiln.edit.RemoveNodes;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.problem.Remedy;
import org.netkiln.text.Text;

class DocumentTest {
    private static final Project START = new Project(
            "Mine", "What it shows", Network.empty(), Map.of("epochs", 5, "custom", true), Map.of("extra", 1));

    private final Document document = new Document(START);
    private final List<Document.Change> seen = new ArrayList<>();
    private final Document.Listener listener = seen::add;

    @Test
    void tellsListenersOfEveryChange() {
        document.addListener(listener);
        document.apply(new AddNode(Node.of("a", "same")));
        document.undo();
        document.redo();

        assertThat(seen)
                .extracting(change -> change.after().network().nodes().size())
                .containsExactly(1, 0, 1);
    }

    @Test
    void tellsListenersWhatChanged() {
        document.addListener(listener);
        document.apply(new AddNode(Node.of("a", "same")));
        document.applySetting("epochs", 6);
        document.rename("Yours");

        assertThat(seen)
                .extracting(Document.Change::network, Document.Change::training, Document.Change::name)
                .containsExactly(tuple(true, false, false), tuple(false, true, false), tuple(false, false, true));
    }

    @Test
    void tellsNobodyWhenNothingChanged() {
        document.addListener(listener);
        document.apply(new RemoveNodes(Set.of("a"), true));
        document.applySetting("epochs", 5);
        document.rename("Mine");
        document.undo();

        assertThat(seen).isEmpty();
        assertThat(document.isDirty()).isFalse();
    }

    @Test
    void keepsNetworkSettingsAndNameInOneHistory() {
        document.apply(new AddNode(Node.of("a", "same")));
        document.applySetting("training.epochs", 6);
        document.rename("Yours");

        assertThat(document.undoLabel()).contains(Text.of("edit.name-project", "Yours"));
        document.undo();
        assertThat(document.name()).isEqualTo("Mine");
        document.undo();
        assertThat(document.training()).isEqualTo(START.training());
        document.undo();
        assertThat(document.project()).isEqualTo(START);
        assertThat(document.isDirty()).isFalse();
    }

    @Test
    void keepsWhatItDoesNotKnow() {
        document.rename("Yours");
        document.applySetting("epochs", 6);

        assertThat(document.project())
                .isEqualTo(new Project(
                        "Yours",
                        "What it shows",
                        Network.empty(),
                        Map.of("epochs", 6, "custom", true),
                        Map.of("extra", 1)));
    }

    @Test
    void undoesARowOfTheSameSettingInOne() {
        document.applySetting("epochs", 6);
        document.applySetting("epochs", 7);
        document.applySetting("batch_size", 64);
        document.undo();
        document.undo();

        assertThat(document.project()).isEqualTo(START);
        assertThat(document.undoLabel()).isEmpty();
    }

    @Test
    void changesSeveralSettingsAtOnce() {
        document.applyTraining(Text.literal("Use another dataset"), Optional.empty(), training -> Map.of("epochs", 1));

        assertThat(document.training()).isEqualTo(Map.of("epochs", 1));
        assertThat(document.undoLabel()).contains(Text.literal("Use another dataset"));
    }

    @Test
    void appliesARemedyOfTheNetwork() {
        assertThat(document.apply(new Remedy.AddNode("relu"))).isTrue();

        assertThat(document.network().contains("relu")).isTrue();
        assertThat(document.undoLabel()).contains(Text.of("remedy.add-node", "relu"));
    }

    @Test
    void appliesARemedyOfTheSettings() {
        Remedy remedy = new Remedy.SetSetting("training.optimizer.lr", 0.1);

        assertThat(document.apply(remedy)).isTrue();

        assertThat(document.training()).containsEntry("optimizer", Map.of("lr", 0.1));
        assertThat(document.undoLabel()).contains(remedy.label());
    }

    @Test
    void saysWhenARemedyComesTooLate() {
        assertThat(document.apply(new Remedy.RemoveWire("a", "b"))).isFalse();
    }

    @Test
    void bailsOutOfAGesture() {
        document.addListener(listener);
        var mark = document.mark();
        document.apply(new AddNode(Node.of("a", "same")));
        document.bailTo(mark);

        assertThat(document.project()).isEqualTo(START);
        assertThat(seen).hasSize(2);
    }

    @Test
    void forgetsAListenerThatLeft() {
        document.addListener(listener);
        document.removeListener(listener);
        document.apply(new AddNode(Node.of("a", "same")));

        assertThat(seen).isEmpty();
    }

    @Test
    void refusesAnotherThread() {
        CompletableFuture<Project> elsewhere = CompletableFuture.supplyAsync(document::project);

        assertThatIllegalStateException().isThrownBy(() -> {
            try {
                elsewhere.join();
            } catch (CompletionException e) {
                throw e.getCause();
            }
        });
    }
}
