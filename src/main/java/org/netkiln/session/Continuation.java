package org.netkiln.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.project.Project;
import org.netkiln.text.Text;
import org.netkiln.train.Checkpoint;
import org.netkiln.train.record.ResumedRun;
import org.netkiln.train.record.Resumption;
import org.netkiln.train.settings.Overrides;
import org.netkiln.train.settings.TrainingParams;
import org.netkiln.train.settings.TrainingSettings;

/**
 * How a run that was cut short goes on: it ends where it was to end, unless told otherwise now, and computes on as many threads
 * as before, for its bits depend on them. Killed before anything was saved, it begins with the same weights again.
 */
final class Continuation {
    private static final String LR = TrainingSettings.LR.key();
    private static final Where LR_SETTING = new Where.Setting("training.optimizer." + LR);

    private final ResumedRun run;
    private final TrainingRequest request;

    Continuation(ResumedRun run, TrainingRequest request) {
        this.run = run;
        this.request = request;
    }

    Result<PlannedRun> plan(Project project, Preparation preparation) {
        Optional<Problem> refused = refused();
        if (refused.isPresent()) {
            return Result.failed(refused.get());
        }
        return preparation
                .prepareToTrain(project, inTheProject())
                .map(prepared -> new PlannedRun(
                        prepared,
                        overrides(),
                        steps(),
                        init(),
                        run.info().threads(),
                        request.device().orElse(run.info().device()),
                        checkpoint(),
                        Optional.of(run)));
    }

    private Optional<Problem> refused() {
        Optional<Text> fault =
                lr().flatMap(lr -> TrainingSettings.LR.kind().parse(lr).fault());
        if (fault.isPresent()) {
            return fault.map(words -> Problem.error(LR_SETTING, words));
        }
        Long diverged = run.info().divergedAt();
        return diverged == null || lr().isPresent()
                ? Optional.empty()
                : run.checkpoint().map(saved -> diverged(diverged, saved));
    }

    private static Problem diverged(long step, Checkpoint saved) {
        double lr = saved.progress().pace().lr();
        return Problem.error(LR_SETTING, Text.of("cli.train.diverged", step, Double.toString(lr)));
    }

    private Optional<Double> lr() {
        return Optional.ofNullable(request.overrides().optimizer().get(LR)).map(Double.class::cast);
    }

    /** Where it goes on: with another learning rate, if it is told one. */
    private Optional<Checkpoint> checkpoint() {
        return run.checkpoint().map(saved -> lr().map(saved::withLr).orElse(saved));
    }

    /** A learning rate that changes on the way is the checkpoint's, not the project's. */
    private Overrides inTheProject() {
        return run.checkpoint().isPresent()
                ? new Overrides(request.overrides().settings(), Map.of())
                : request.overrides();
    }

    private Map<String, Object> overrides() {
        Map<String, Object> overrides = new LinkedHashMap<>(request.overrides().toRaw());
        request.steps().ifPresent(steps -> overrides.put(RunPlanner.STEPS, steps));
        request.device().ifPresent(device -> overrides.put("device", device));
        return overrides;
    }

    /** The last word on where it ends: so many steps, or so many epochs and then no limit of steps. */
    private OptionalLong steps() {
        List<Map<String, Object>> said = new ArrayList<>(List.of(run.info().overrides()));
        run.info().resumptions().stream().map(Resumption::overrides).forEach(said::add);
        said.add(overrides());
        Collections.reverse(said);
        for (Map<String, Object> overrides : said) {
            if (overrides.get(RunPlanner.STEPS) instanceof Number steps) {
                return OptionalLong.of(steps.longValue());
            } else if (overrides.containsKey(TrainingParams.EPOCHS.key())) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.empty();
    }

    private Optional<Path> init() {
        return run.checkpoint().isEmpty() && run.info().overrides().get(RunPlanner.INIT) instanceof String file
                ? Optional.of(Path.of(file))
                : Optional.empty();
    }
}
