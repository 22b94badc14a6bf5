package org.netkiln.data.transform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.netkiln.data.Samples;
import org.netkiln.data.Split;
import org.netkiln.param.Declared;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.CloseMatches;
import org.netkiln.text.Text;

/** All transforms on the class path, and lists of them at work. Immutable. */
public final class Transforms {
    private static final String PATH = "training.transforms";

    private final List<Transform> transforms;

    private Transforms(List<Transform> transforms) {
        this.transforms = transforms;
    }

    /** Finds every registered transform. */
    public static Transforms load() {
        return new Transforms(ServiceLoader.load(Transform.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(transform -> transform.info().type()))
                .toList());
    }

    /** By type. */
    public List<TransformInfo> infos() {
        return transforms.stream().map(Transform::info).toList();
    }

    /**
     * Everything wrong with a declared transform that can be told without knowing the data: an unknown type, or parameters
     * that the schema refuses.
     *
     * @param path of the setting that declares it: {@code training.transforms[0]}
     */
    public List<Problem> check(Declared declared, String path) {
        Optional<Transform> transform = find(declared.type());
        return transform.isEmpty()
                ? List.of(unknown(declared.type(), path))
                : transform.get().info().schema().validate(declared.values(), key -> parameter(path, key));
    }

    /** The shape of a sample after all of {@code declared}, or what is wrong with them for samples of this shape. */
    public Result<TensorShape> shape(List<Declared> declared, TensorShape input) {
        return pipeline(declared, input).map(Pipeline::output);
    }

    /** A split's pictures as the network will see them: scaled to [0, 1], then transformed in this order. */
    public Result<Samples> apply(List<Declared> declared, Split split) {
        return pipeline(declared, split.shape()).map(pipeline -> new TransformedSamples(split, pipeline));
    }

    private Result<Pipeline> pipeline(List<Declared> declared, TensorShape input) {
        List<Step> steps = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        TensorShape shape = input;
        for (int i = 0; i < declared.size(); i++) {
            Result<Step> step = prepare(declared.get(i), PATH + "[" + i + "]", shape);
            problems.addAll(step.problems());
            if (!step.isOk()) {
                return Result.failed(problems);
            }
            steps.add(step.get());
            shape = step.get().output();
        }
        return Result.of(new Pipeline(input, steps), problems);
    }

    private Result<Step> prepare(Declared declared, String path, TensorShape input) {
        List<Problem> problems = check(declared, path);
        if (problems.stream().anyMatch(Problem::isError)) {
            return Result.failed(problems);
        }
        return Result.of(find(declared.type()).orElseThrow(), problems)
                .then(transform -> transform.prepare(declared.values(), input, key -> parameter(path, key)));
    }

    private Optional<Transform> find(String type) {
        return transforms.stream()
                .filter(transform -> transform.info().type().equals(type))
                .findFirst();
    }

    private Problem unknown(String type, String path) {
        List<String> types = infos().stream().map(TransformInfo::type).toList();
        List<String> close = CloseMatches.of(type, types);
        String known = String.join(", ", types);
        return Problem.error(
                new Where.Setting(path),
                close.isEmpty()
                        ? Text.of("transform.unknown", type, known)
                        : Text.of("transform.unknown-but", type, String.join(", ", close), known));
    }

    private static Where parameter(String path, String key) {
        return new Where.Setting(path + "." + key);
    }
}
