package org.netkiln.layer.window;

import java.util.List;
import java.util.Optional;
import org.netkiln.layer.Site;
import org.netkiln.layer.explain.Kept;
import org.netkiln.layer.explain.Rounding;
import org.netkiln.layer.explain.Term;
import org.netkiln.layer.explain.Working;
import org.netkiln.layer.op.Window;
import org.netkiln.tensor.Dim;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Text;

/**
 * How the sizes come about that {@link Window#output} gives.
 *
 * @param ceil whether a window that overhangs at the end counts
 * @param padded whether padding is part of the working even if there is none
 */
public record WindowWorking(Window window, boolean ceil, boolean padded) {

    /** One working for each axis of what comes out; {@code channels} is that of the first. */
    public List<Working> axes(Site site, Working channels) {
        TensorShape in = Images.of(site);
        Window.Size out = window.output(known(in, 2), known(in, 3), ceil);
        Term height = along(
                in,
                2,
                window.kernel().height(),
                window.stride().height(),
                window.padding().height(),
                window.dilation().height());
        Term width = along(
                in,
                3,
                window.kernel().width(),
                window.stride().width(),
                window.padding().width(),
                window.dilation().width());
        return List.of(channels, noted(in, 2, height, out.rows()), noted(in, 3, width, out.columns()));
    }

    private Term along(TensorShape in, int axis, int kernel, int stride, int padding, int dilation) {
        Term room = Kept.term(in, axis);
        if (padded || padding > 0) {
            room = room.plus(Term.of(2).times(Term.of("padding", padding)));
        }
        Term size = Term.of("kernel_size", kernel);
        room = dilation == 1
                ? room.minus(size)
                : room.minus(Term.of("dilation", dilation).times(size.minus(Term.of(1))))
                        .minus(Term.of(1));
        return room.over(Term.of("stride", stride), ceil ? Rounding.UP : Rounding.DOWN)
                .plus(Term.of(1));
    }

    private static Working noted(TensorShape in, int axis, Term term, long inferred) {
        Text subject = Kept.name(in, axis);
        Optional<Long> count = term.value().map(Number::longValue);
        if (count.filter(windows -> windows < 1).isPresent()) {
            return Working.of(subject, term).note(Text.of("explain.too-small"));
        } else if (count.filter(windows -> windows > inferred).isPresent()) {
            return Working.of(subject, term.minus(Term.of(1))).note(Text.of("explain.last-window"));
        }
        return Working.of(subject, term);
    }

    private static int known(TensorShape in, int axis) {
        return in.size(axis) == Dim.UNKNOWN ? 1 : in.size(axis);
    }
}
