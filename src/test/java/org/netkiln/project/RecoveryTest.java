package org.netkiln.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.edit.AddNode;
import org.netkiln.edit.GroupNodes;
import org.netkiln.edit.SetParam;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.text.Text;
import org.netkiln.weights.ProcessLock;

/** Documents are there again after a crash. */
class RecoveryTest {
    private static final Path FILE = Path.of("/home/me/mine.netkiln.json").toAbsolutePath();

    @TempDir
    private Path folder;

    private Recovery recovery;
    private final Document document = new Document(Project.of("Mine", Network.empty()));

    @BeforeEach
    void recovery() {
        recovery = new Recovery(folder.resolve("state/recovery"));
    }

    @Test
    void aDocumentComesBackWithItsHistory() {
        document.apply(new AddNode(Node.of("a", "relu")));
        document.applySetting("epochs", 3);
        document.markSaved();
        document.apply(new GroupNodes(Set.of("a"), "g"));
        document.undo();
        document.undo();
        crashWith(document, Optional.of(FILE));

        Recovered recovered = onlyLeftover().read().get();
        Document again = recovered.open();

        assertThat(recovered.file()).contains(FILE);
        assertThat(again.timeline()).isEqualTo(document.timeline());
        assertThat(again.isDirty()).isTrue();
        assertThat(again.redoLabel()).contains(Text.of("remedy.set-setting", "epochs", "3"));
        again.redo();
        assertThat(again.isDirty()).isFalse();
    }

    @Test
    void whatALivingProgramHoldsIsNotLeftOver() {
        document.rename("Ours");
        RecoverySlot slot = recovery.open().get();
        slot.save(document.timeline(), Optional.empty());

        assertThat(recovery.leftovers()).isEmpty();
        assertThat(new Recovery(folder.resolve("state/recovery")).leftovers()).isEmpty();
        slot.close();
    }

    @Test
    void aDocumentThatWasClosedLeavesNothing() {
        document.rename("Ours");
        RecoverySlot slot = recovery.open().get();
        slot.save(document.timeline(), Optional.empty());
        slot.close();

        assertThat(files()).isEmpty();
    }

    @Test
    void aDocumentWithNothingToLoseIsNotKept() {
        RecoverySlot slot = recovery.open().get();
        document.rename("Ours");
        slot.save(document.timeline(), Optional.empty());
        slot.save(new Document(Project.of("Mine", Network.empty())).timeline(), Optional.empty());
        slot.letGo();

        assertThat(recovery.leftovers()).isEmpty();
    }

    @Test
    void nothingIsWrittenWhileNothingChanges() throws IOException {
        document.rename("Ours");
        RecoverySlot slot = recovery.open().get();
        slot.save(document.timeline(), Optional.empty());
        Files.delete(files().stream()
                .filter(file -> file.toString().endsWith(Recovery.ENDING))
                .findFirst()
                .orElseThrow());

        assertThat(slot.save(document.timeline(), Optional.empty())).isEmpty();
        assertThat(files()).noneMatch(file -> file.toString().endsWith(Recovery.ENDING));
        document.rename("Yours");
        slot.save(document.timeline(), Optional.empty());
        assertThat(files()).anyMatch(file -> file.toString().endsWith(Recovery.ENDING));
        slot.close();
    }

    @Test
    void theLatestStepsAreKept() {
        document.apply(new AddNode(Node.of("a", "dropout")));
        for (int i = 0; i < 500; i++) {
            document.seal();
            document.apply(new SetParam(Set.of("a"), "p", i / 1000.0));
        }
        crashWith(document, Optional.empty());

        Recovered recovered = onlyLeftover().read().get();

        assertThat(recovered.timeline()).isEqualTo(document.timeline().bounded(200));
        assertThat(recovered.timeline().states()).hasSize(201);
    }

    @Test
    void anAdoptedDocumentIsKeptInItsPlace() {
        document.rename("Ours");
        crashWith(document, Optional.empty());
        Leftover leftover = onlyLeftover();
        Document again = leftover.read().get().open();

        again.rename("Again");
        RecoverySlot slot = leftover.adopt();
        slot.save(again.timeline(), Optional.empty());
        slot.letGo();

        assertThat(onlyLeftover().read().get().timeline().current().name()).isEqualTo("Again");
    }

    @Test
    void aLeftoverIsOfferedToOneWindowUntilItLeavesIt() {
        document.rename("Ours");
        crashWith(document, Optional.empty());
        Leftover leftover = onlyLeftover();

        assertThat(recovery.leftovers()).isEmpty();
        leftover.leave();
        onlyLeftover().discard();
        assertThat(files()).isEmpty();
    }

    @Test
    void aDamagedFileIsAProblemAndKeptAside() throws IOException {
        document.rename("Ours");
        crashWith(document, Optional.empty());
        Path file = onlyFile();
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        Result<Recovered> read = onlyLeftover().read();

        assertThat(read.problems())
                .extracting(problem -> problem.message().key())
                .containsExactly("recovery.put-aside");
        assertThat(recovery.leftovers()).isEmpty();
        assertThat(files()).hasSize(1).allMatch(kept -> kept.toString().endsWith(".aside"));
    }

    @Test
    void anyDamageIsAProblem() throws IOException {
        document.apply(new AddNode(Node.of("a", "relu")));
        document.rename("Ours");
        String sound = new RecoveryText().write(new Recovered(Optional.of(FILE), document.timeline()));
        List<String> damaged = List.of(
                "",
                "[]",
                "{}",
                sound.replace("\"position\": 2", "\"position\": 3"),
                sound.replace("\"position\": 2", "\"position\": \"2\""),
                sound.replace("\"saved\": 0", "\"saved\": -1"),
                sound.replaceFirst("\\[2, ", "[200, "),
                sound.replaceFirst("\\[2, ", "[-2, "),
                sound.replace("\"steps\": [", "\"steps\": [7, "),
                sound.replace("netkiln\\\": 1", "netkiln\\\": 2"),
                sound.replace("\\\"nodes\\\"", "\\\"knots\\\""));

        assertThat(damaged).allSatisfy(text -> {
            assertThat(text).isNotEqualTo(sound);
            keep(text);
            assertThat(onlyLeftover().read().problems())
                    .extracting(problem -> problem.message().key())
                    .containsExactly("recovery.put-aside");
        });
    }

    @Test
    void aFileOfALaterVersionIsAProblemAndKeptAside() throws IOException {
        document.rename("Ours");
        keep(new RecoveryText()
                .write(new Recovered(Optional.empty(), document.timeline()))
                .replace("\"netkiln-recovery\": 1", "\"netkiln-recovery\": 2"));

        List<Problem> problems = onlyLeftover().read().problems();

        assertThat(problems.toString()).contains("recovery.put-aside", "recovery.newer, args=[2, 1]");
        assertThat(files()).hasSize(1);
    }

    @Test
    void aLabelOfAnotherVersionSaysNothingInParticular() throws IOException {
        document.rename("Ours");
        keep(new RecoveryText()
                .write(new Recovered(Optional.empty(), document.timeline()))
                .replace("edit.name-project", "edit.of-tomorrow"));

        assertThat(onlyLeftover().read().get().timeline().labels()).containsExactly(Text.of("edit.change"));
    }

    @Test
    void aFullDiskIsAProblemAndWhatWasKeptBeforeStays() throws IOException {
        Path file = folder.resolve("x" + Recovery.ENDING);
        ProcessLock lock = ProcessLock.tryLock(folder.resolve("x.lock")).orElseThrow();
        boolean[] full = {false};
        RecoverySlot slot = new RecoverySlot(file, lock, (path, content) -> {
            if (full[0]) {
                throw new IOException("No space left on device");
            }
            Files.write(path, content);
        });
        document.rename("Ours");
        slot.save(document.timeline(), Optional.empty());
        full[0] = true;
        document.apply(new AddNode(Node.of("a", "relu")));

        assertThat(slot.save(document.timeline(), Optional.empty())
                        .orElseThrow()
                        .message()
                        .key())
                .isEqualTo("file.disk-full");

        full[0] = false;
        assertThat(slot.save(document.timeline(), Optional.empty())).isEmpty();
        slot.letGo();
        assertThat(new Recovery(folder).leftovers().get(0).read().get().timeline())
                .isEqualTo(document.timeline());
    }

    @Test
    void aFolderThatCannotBeMadeIsAProblem() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(new Recovery(file.resolve("recovery")).open().isOk()).isFalse();
    }

    private void crashWith(Document lost, Optional<Path> file) {
        RecoverySlot slot = recovery.open().get();
        assertThat(slot.save(lost.timeline(), file)).isEmpty();
        slot.letGo();
    }

    private void keep(String text) throws IOException {
        Path state = Files.createDirectories(folder.resolve("state/recovery"));
        try (var zip = new GZIPOutputStream(Files.newOutputStream(state.resolve("y" + Recovery.ENDING)))) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private Leftover onlyLeftover() {
        List<Leftover> leftovers = recovery.leftovers();
        assertThat(leftovers).hasSize(1);
        return leftovers.get(0);
    }

    private Path onlyFile() {
        return files().stream()
                .filter(file -> file.toString().endsWith(Recovery.ENDING))
                .findFirst()
                .orElseThrow();
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.list(folder.resolve("state/recovery"))) {
            return all.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
