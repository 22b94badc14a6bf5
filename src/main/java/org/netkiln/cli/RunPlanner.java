package org.netkiln.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.netkiln.engine.Devices;
import org.netkiln.problem.Result;
import org.netkiln.project.Project;
import org.netkiln.project.ProjectFile;
import org.netkiln.session.Kit;
import org.netkiln.session.Preparation;
import org.netkiln.train.record.ResumedRun;

/** Turns what {@code train} was asked into a run that can start, or says what stands in the way. */
final class RunPlanner {
    static final String STEPS = "steps";
    static final String INIT = "init";
    private static final String PROJECT = "project.json";

    private final Preparation preparation;

    RunPlanner(Kit kit) {
        this.preparation = new Preparation(kit);
    }

    /** Reads and loads everything; nothing on the disk changes. */
    Result<PlannedRun> plan(TrainingRequest request) {
        if (request.resume().isEmpty()) {
            return Projects.open(request.file().orElseThrow()).then(project -> fresh(project, request));
        }
        return ResumedRun.open(request.resume().get()).then(run -> {
            Result<PlannedRun> planned = ProjectFile.parse(
                            PROJECT, run.project().getBytes(UTF_8))
                    .then(project -> new Continuation(run, request).plan(project, preparation));
            if (!planned.isOk()) {
                run.close();
            }
            return planned;
        });
    }

    private Result<PlannedRun> fresh(Project project, TrainingRequest request) {
        Map<String, Object> overrides = new LinkedHashMap<>(request.overrides().toRaw());
        request.steps().ifPresent(steps -> overrides.put(STEPS, steps));
        request.init()
                .ifPresent(init -> overrides.put(INIT, init.toAbsolutePath().toString()));
        OptionalLong steps = request.steps().map(OptionalLong::of).orElse(OptionalLong.empty());
        return preparation
                .prepare(project, request.overrides())
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
