package org.netkiln.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.netkiln.check.Checker;
import org.netkiln.engine.Learner;
import org.netkiln.export.Cargo;
import org.netkiln.export.ExportFormat;
import org.netkiln.export.ReadBack;
import org.netkiln.insight.Subject;
import org.netkiln.param.Declared;
import org.netkiln.problem.Result;
import org.netkiln.project.Project;
import org.netkiln.train.record.RunRecord;
import org.netkiln.weights.FileProblems;

/**
 * A network that can be taken away, as it was at one moment; with what proves later that a file holds it. Immutable: may cross
 * to any thread.
 *
 * @param trained what its weights are worth; empty for a project alone
 */
public record ExportSource(Cargo cargo, Optional<Trained> trained) {
    /**
     * @param optimizer as in the project file
     * @param outputs what the network says of a few samples
     */
    record Trained(Declared optimizer, Outputs outputs) {}

    /** A project without weights: it may have problems. */
    public static ExportSource of(Kit kit, Project project) {
        Project placed = new Preparation(kit).placed(project);
        Cargo cargo = new Cargo(placed, new Checker(kit.layers()).check(placed.network()), kit.layers(), Map.of());
        return new ExportSource(cargo, Optional.empty());
    }

    /** The network that trains, as it is now. Compute thread. */
    public static ExportSource of(Kit kit, Prepared prepared, Subject subject) {
        Outputs outputs = Outputs.of(subject.learner(), subject.test());
        return of(kit, prepared.project(), prepared.settings().optimizer(), subject.learner(), outputs);
    }

    /** The same network with the weights of its best epoch so far. Compute thread; reads the run's file. */
    public static Result<ExportSource> ofBest(Kit kit, Prepared prepared, Path run, Subject subject) {
        Declared optimizer = prepared.settings().optimizer();
        return RunRecord.open(run)
                .then(RunRecord::best)
                .then(file -> Learners.toAsk(prepared.report(), optimizer, Outputs.FEW, file.tensors()))
                .map(learner -> {
                    try (learner) {
                        Outputs outputs = Outputs.of(learner, subject.test());
                        return of(kit, prepared.project(), optimizer, learner, outputs);
                    }
                });
    }

    /**
     * A project with a network that has weights. Compute thread.
     *
     * @param project without errors
     */
    public static ExportSource of(Kit kit, Project project, Declared optimizer, Learner learner, Outputs outputs) {
        ExportSource alone = of(kit, project);
        Cargo cargo = new Cargo(alone.cargo.project(), alone.cargo.report(), kit.layers(), learner.parameters());
        return new ExportSource(cargo, Optional.of(new Trained(optimizer, outputs)));
    }

    /** Writes a file in place of one that is there, and reads it back. Blocks: not on the FX thread. */
    public Result<Written> write(ExportFormat format, Path file) {
        try {
            format.write(file, cargo);
            long bytes = Files.size(file);
            return format.readBack(file, cargo).map(read -> new Written(file, bytes, read));
        } catch (IOException cause) {
            return Result.failed(FileProblems.cannotWrite(file, cause));
        }
    }

    /**
     * A file that was written.
     *
     * @param readBack what it holds
     */
    public record Written(Path file, long bytes, ReadBack readBack) {}
}
