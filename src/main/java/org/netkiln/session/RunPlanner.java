package org.netkiln.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.netkiln.engine.Devices;
import org.netkiln.problem.Result;
import org.netkiln.project.Project;
import org.netkiln.project.ProjectFile;
import org.netkiln.train.record.ResumedRun;

/** Turns what a training is asked to do into a run that can start, or says what stands in the way. Blocks. */
public final class RunPlanner {
    static final String STEPS = "steps";
    static final String INIT = "init";
    private static final String PROJECT = "project.json";

    private final Preparation preparation;

    public RunPlanner(Kit kit) {
        this.preparation = new Preparation(kit);
    }

    /** Loads everything that goes on with a run; nothing on the disk changes. */
    public Result<PlannedRun> resume(Path directory, TrainingRequest request) {
        return ResumedRun.open(directory).then(run -> {
            Result<PlannedRun> planned = ProjectFile.parse(
                            PROJECT, run.project().getBytes(UTF_8))
                    .then(project -> new Continuation(run, request).plan(project, preparation));
            if (!planned.isOk()) {
                run.close();
            }
            return planned;
        });
    }

    /** Loads everything for a new run; nothing on the disk changes. */
    public Result<PlannedRun> plan(Project project, TrainingRequest request) {
        Map<String, Object> overrides = new LinkedHashMap<>(request.overrides().toRaw());
        request.steps().ifPresent(steps -> overrides.put(STEPS, steps));
        request.init()
                .ifPresent(init -> overrides.put(INIT, init.toAbsolutePath().toString()));
        OptionalLong steps = request.steps().map(OptionalLong::of).orElse(OptionalLong.empty());
        return preparation
                .prepareToTrain(project, request.overrides())
                .map(prepared -> new PlannedRun(
                        prepared,
                        overrides,
                        steps,
                        request.init(),
                        Devices.threads(),
                        request.device().orElse(Devices.CPU),
                        Optional.empty(),
                        Optional.empty()));
    }
}
