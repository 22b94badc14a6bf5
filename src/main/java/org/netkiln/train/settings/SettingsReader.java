package org.netkiln.train.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.netkiln.param.Declared;
import org.netkiln.param.Param;
import org.netkiln.param.ParamValues;
import org.netkiln.param.Parsed;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;
import org.netkiln.train.metric.Monitor;

/** Reads one project's training settings and gathers all that is wrong with them. Used once. */
final class SettingsReader {
    private final RawSettings raw;
    private final Kinds kinds;
    private final List<Problem> problems = new ArrayList<>();

    SettingsReader(Map<String, Object> raw, Kinds kinds) {
        this.raw = new RawSettings(raw, problems);
        this.kinds = kinds;
    }

    Result<TrainingSettings> read() {
        ParamValues simple = raw.simple();
        String dataset = raw.text("dataset");
        List<Declared> transforms = transforms();
        Optional<Declared> optimizer = optimizer();
        Optional<Declared> schedule = schedule();
        Validation validation = validation();
        Optional<EarlyStopping> earlyStopping = earlyStopping();
        OptionalDouble clipNorm = clipNorm();
        Optional<Monitor> keepBest = keepBest();
        List<String> frozen = raw.texts("frozen");
        raw.warnOfUnknown();
        checkMonitors(validation, earlyStopping, keepBest);
        if (problems.stream().anyMatch(Problem::isError)) {
            return Result.failed(problems);
        }
        return Result.of(
                new TrainingSettings(
                        dataset,
                        simple.get(TrainingParams.EPOCHS),
                        simple.get(TrainingParams.BATCH_SIZE),
                        simple.get(TrainingParams.SEED),
                        simple.get(TrainingParams.SHUFFLE),
                        transforms,
                        optimizer.orElseThrow(),
                        schedule,
                        simple.get(TrainingParams.WARMUP_STEPS),
                        clipNorm,
                        validation,
                        earlyStopping,
                        keepBest,
                        frozen),
                problems);
    }

    private Optional<Declared> optimizer() {
        Optional<Declared> declared = raw.declared("optimizer");
        if (declared.isEmpty()) {
            raw.missing("optimizer");
            return Optional.empty();
        }
        Result<Double> lr = kinds.optimizers().lr(declared.get(), RawSettings.path("optimizer"));
        problems.addAll(lr.problems());
        return lr.value()
                .map(rate -> new Declared(
                        declared.get().type(), declared.get().values().with(TrainingSettings.LR, rate)));
    }

    private Optional<Declared> schedule() {
        Optional<Declared> declared = raw.declared("schedule");
        declared.ifPresent(it -> problems.addAll(kinds.schedules().check(it, RawSettings.path("schedule"))));
        return declared;
    }

    private List<Declared> transforms() {
        List<Declared> transforms = raw.declaredList("transforms");
        for (int i = 0; i < transforms.size(); i++) {
            problems.addAll(
                    kinds.transforms().check(transforms.get(i), RawSettings.path("transforms") + "[" + i + "]"));
        }
        return transforms;
    }

    private Validation validation() {
        if (!raw.isSet("validation")) {
            return raw.isNull("validation") ? new Validation.None() : new Validation.TestSamples();
        }
        Object value = raw.get("validation");
        if (value.equals("test")) {
            return new Validation.TestSamples();
        }
        if (value instanceof Number number && number.doubleValue() > 0 && number.doubleValue() < 1) {
            return new Validation.Share(number.doubleValue());
        }
        raw.error("validation", Text.of("train.validation", String.valueOf(value)));
        return new Validation.None();
    }

    private Optional<EarlyStopping> earlyStopping() {
        Optional<ParamValues> values = raw.object("early_stopping");
        if (values.isEmpty()) {
            return Optional.empty();
        }
        List<Problem> found = EarlyStopping.SCHEMA.validate(
                values.get(), key -> new Where.Setting(RawSettings.path("early_stopping") + "." + key));
        problems.addAll(found);
        return found.stream().anyMatch(Problem::isError) ? Optional.empty() : values.map(EarlyStopping::of);
    }

    private OptionalDouble clipNorm() {
        Optional<Double> norm = optional(TrainingParams.CLIP_NORM);
        return norm.isPresent() ? OptionalDouble.of(norm.get()) : OptionalDouble.empty();
    }

    private Optional<Monitor> keepBest() {
        return optional(TrainingParams.KEEP_BEST).flatMap(Monitor::find);
    }

    private <T> Optional<T> optional(Param<T> param) {
        if (!raw.isSet(param.key())) {
            return Optional.empty();
        }
        Parsed<T> parsed = param.kind().parse(raw.get(param.key()));
        parsed.fault().ifPresent(fault -> raw.error(param.key(), fault));
        return parsed.value();
    }

    private void checkMonitors(Validation validation, Optional<EarlyStopping> stopping, Optional<Monitor> keepBest) {
        if (!(validation instanceof Validation.None)) {
            return;
        }
        Map<String, Optional<Monitor>> monitors = new LinkedHashMap<>();
        monitors.put("early_stopping.monitor", stopping.map(EarlyStopping::monitor));
        monitors.put("keep_best", keepBest);
        monitors.forEach((key, monitor) -> monitor.filter(Monitor::needsValidation)
                .ifPresent(it -> raw.error(key, Text.of("train.monitor-needs-validation", it.key()))));
    }
}
