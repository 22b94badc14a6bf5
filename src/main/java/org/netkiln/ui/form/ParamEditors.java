package org.netkiln.ui.form;

import org.netkiln.param.Fallback;
import org.netkiln.param.Kind;
import org.netkiln.param.Param;
import org.netkiln.param.ParamValues;
import org.netkiln.param.Parsed;
import org.netkiln.ui.fx.Words;

/** Makes the editor that fits a parameter's kind. */
public final class ParamEditors {
    private final Words words;

    public ParamEditors(Words words) {
        this.words = words;
    }

    /** A new editor. */
    public ParamEditor of(Param<?> param) {
        return param.kind().match(new Kind.Cases<>() {
            @Override
            public ParamEditor whole(Kind.Whole kind) {
                return new TextEditor(param, words);
            }

            @Override
            public ParamEditor real(Kind.Real kind) {
                return new TextEditor(param, words);
            }

            @Override
            public ParamEditor flag(Kind.Flag kind) {
                return new FlagEditor(param);
            }

            @Override
            public ParamEditor choice(Kind.Choice kind) {
                return new ChoiceEditor(param, kind.words());
            }

            @Override
            public ParamEditor pair(Kind.Pair kind) {
                return new TextEditor(param, words);
            }

            @Override
            public ParamEditor sizes(Kind.Sizes kind) {
                return new TextEditor(param, words);
            }

            @Override
            public ParamEditor reals(Kind.Reals kind) {
                return new TextEditor(param, words);
            }
        });
    }

    /** What holds when a parameter is not set, as an editor writes it; empty if it must be set. */
    public static <T> String fallback(Param<T> param, ParamValues values) {
        if (param.fallback() instanceof Fallback.Value<T> fallback) {
            return RawText.write(param.kind().toRaw(fallback.value()));
        } else if (param.fallback() instanceof Fallback.SameAs<T> same) {
            Parsed<T> other = values.read(same.other());
            return other.value()
                    .map(value -> RawText.write(param.kind().toRaw(value)))
                    .orElse("");
        }
        return "";
    }
}
