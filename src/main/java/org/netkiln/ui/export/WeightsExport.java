package org.netkiln.ui.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;
import org.netkiln.ui.action.Command;
import org.netkiln.ui.fx.Dialogs;
import org.netkiln.ui.model.Desk;
import org.netkiln.weights.FileProblems;
import org.netkiln.weights.HostTensor;
import org.netkiln.weights.Safetensors;
import org.netkiln.weights.TensorFile;

/**
 * Writes the network's weights as they are now, also while it trains, in the form that PyTorch reads; then reads the file back
 * and compares every bit.
 */
public final class WeightsExport {
    private static final String ENDING = ".safetensors";

    private final Desk desk;

    public WeightsExport(Desk desk) {
        this.desk = desk;
    }

    /** Gives the export command its meaning. */
    public void handle() {
        desk.commands()
                .handle(
                        Command.EXPORT,
                        this::ask,
                        Bindings.createObjectBinding(
                                this::whyNot, desk.training().canAskProperty()));
    }

    private Optional<Text> whyNot() {
        return desk.training().canAskProperty().get() ? Optional.empty() : Optional.of(Text.of("export.train-first"));
    }

    private void ask() {
        String name = desk.workspace().project().name() + ENDING;
        desk.dialogs()
                .saveFile(
                        desk.words().now("export.title"),
                        name,
                        new Dialogs.FileKind(desk.words().now("export.weights"), "*" + ENDING))
                .ifPresent(file -> desk.training()
                        .ask(subject -> subject.learner().parameters(), weights -> desk.background()
                                .io(() -> export(file, weights), result -> tell(file, weights, result))));
    }

    private void tell(Path file, Map<String, HostTensor> weights, Optional<Problem> problem) {
        problem.ifPresentOrElse(desk.notices()::tell, () -> desk.notices()
                .good(Text.of("export.done", file.toString(), weights.size())));
    }

    /** Writes and reads back; what is wrong if the two differ. IO thread. */
    private static Optional<Problem> export(Path file, Map<String, HostTensor> weights) {
        try {
            Safetensors.write(file, weights, Map.of("format", "pt"));
        } catch (IOException cause) {
            return Optional.of(FileProblems.cannotWrite(file, cause));
        }
        Result<TensorFile> read = Safetensors.read(file);
        if (!read.isOk()) {
            return read.problems().stream().findFirst();
        }
        return read.get().tensors().equals(weights)
                ? Optional.empty()
                : Optional.of(Problem.error(new Where.Project(), Text.of("export.differs", file.toString())));
    }
}
