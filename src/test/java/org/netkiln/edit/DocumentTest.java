package org.netkiln.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;

class DocumentTest {
    private final Document document = new Document(Network.empty());
    private final List<Network> seen = new ArrayList<>();
    private final Document.Listener listener = (before, after) -> seen.add(after);

    @Test
    void tellsListenersOfEveryChange() {
        document.addListener(listener);
        document.apply(new AddNode(Node.of("a", "same")));
        document.undo();
        document.redo();

        assertThat(seen).extracting(network -> network.nodes().size()).containsExactly(1, 0, 1);
    }

    @Test
    void tellsNobodyWhenNothingChanged() {
        document.addListener(listener);
        document.apply(new RemoveNodes(Set.of("a"), true));
        document.undo();

        assertThat(seen).isEmpty();
        assertThat(document.isDirty()).isFalse();
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
        CompletableFuture<Network> elsewhere = CompletableFuture.supplyAsync(document::network);

        assertThatIllegalStateException().isThrownBy(() -> {
            try {
                elsewhere.join();
            } catch (CompletionException e) {
                throw e.getCause();
            }
        });
    }
}
