package org.netkiln.layer.window;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netkiln.layer.Site;
import org.netkiln.layer.shape.Reshape;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Remedy;
import org.netkiln.tensor.Axis;
import org.netkiln.tensor.Dim;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Text;

/** The demand of layers that slide windows: {@code C×H×W}. */
public final class Images {
    private Images() {}

    /** Channels, height and width, unknown where the input does not tell. */
    public static TensorShape of(Site site) {
        TensorShape in = site.input();
        boolean image = in.ranked() && in.dims().size() == 3;
        return TensorShape.of(
                new Dim(Axis.CHANNEL, image ? in.size(1) : Dim.UNKNOWN),
                new Dim(Axis.HEIGHT, image ? in.size(2) : Dim.UNKNOWN),
                new Dim(Axis.WIDTH, image ? in.size(3) : Dim.UNKNOWN));
    }

    /** What is wrong if the input is no image. */
    public static Optional<Problem> problem(Site site) {
        TensorShape in = site.input();
        if (!in.ranked() || in.dims().size() == 3) {
            return Optional.empty();
        }
        Text message = Text.of("layer.needs-image", in.toString());
        return Optional.of(imageOf(in)
                .map(shape -> Problem.error(
                        site.atInput(0),
                        message,
                        new Remedy.InsertBefore(site.node(), 0, Reshape.TYPE, Map.of(Reshape.SHAPE.key(), shape))))
                .orElseGet(() -> Problem.error(site.atInput(0), message)));
    }

    /** A shape that these elements could have as an image: square if they can, in colour if that makes it so. */
    private static Optional<List<Integer>> imageOf(TensorShape in) {
        if (!in.isKnown() || in.dims().isEmpty()) {
            return Optional.empty();
        }
        if (in.dims().size() == 2) {
            return Optional.of(List.of(1, in.size(1), in.size(2)));
        }
        long elements = in.elements();
        for (int channels : List.of(1, 3)) {
            int side = (int) Math.round(Math.sqrt((double) elements / channels));
            if ((long) channels * side * side == elements) {
                return Optional.of(List.of(channels, side, side));
            }
        }
        return Optional.of(List.of((int) elements, 1, 1));
    }
}
