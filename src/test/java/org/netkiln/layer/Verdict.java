package org.netkiln.layer;

import java.util.List;
import java.util.Locale;
import org.netkiln.param.ParamValues;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Remedy;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Messages;

/** What a layer, as node {@code it}, says about shapes that reach it, in words. */
public record Verdict(Shapes shapes) {
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

    public static Verdict of(String type, ParamValues params, TensorShape... inputs) {
        Layer layer = Catalogue.load().find(type).orElseThrow();
        return new Verdict(layer.infer(new Site("it", params, List.of(inputs))));
    }

    /** The shape that comes out. */
    public String output() {
        return shapes.outputs().get(0).toString();
    }

    /** Each problem as {@code place: message}. */
    public List<String> problems() {
        return shapes.problems().stream()
                .map(problem -> problem.where().label() + ": " + ENGLISH.render(problem.message()))
                .toList();
    }

    /** The remedies of the only problem. */
    public List<Remedy> remedies() {
        if (shapes.problems().size() != 1) {
            throw new AssertionError(problems());
        }
        return shapes.problems().get(0).remedies();
    }

    public boolean isError() {
        return shapes.problems().stream().anyMatch(Problem::isError);
    }
}
