package org.netkiln.data.transform;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.function.Function;
import org.netkiln.param.Declared;
import org.netkiln.param.Param;
import org.netkiln.param.ParamValues;
import org.netkiln.param.Schema;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Text;

/**
 * Bilinear, and over all pixels that shrink into one (antialiased), as torchvision does with pictures. Before a transform
 * that leaves whole grey values behind, the result is rounded to them, also as torchvision does.
 *
 * @see <a href="https://pytorch.org/vision/stable/generated/torchvision.transforms.Resize.html">torchvision</a>
 */
@AutoService(Transform.class)
public final class Resize implements Transform {
    private static final String TYPE = "resize";
    private static final long MOST_ELEMENTS = 1 << 28;
    private static final int RANK = 4;
    private static final Param<List<Integer>> SIZE = Param.sizes("size", 1, 1, 2)
            .help("One number for the shorter side, the other keeping the proportions; or height and width.");

    /** As a project would declare it: to exactly this height and width. */
    public static Declared to(int height, int width) {
        return new Declared(TYPE, ParamValues.empty().with(SIZE, List.of(height, width)));
    }

    @Override
    public TransformInfo info() {
        return new TransformInfo(
                TYPE,
                "Resize",
                "torchvision.transforms.Resize",
                "Makes each picture larger or smaller, bilinearly and without jagged edges.",
                Schema.of(SIZE));
    }

    @Override
    public Result<Step> prepare(ParamValues values, TensorShape input, Function<String, Where> where) {
        if (input.rank() != RANK) {
            return Result.failed(
                    Problem.error(where.apply(SIZE.key()), Text.of("transform.not-pictures", TYPE, input.toString())));
        }
        List<Integer> size = values.get(SIZE);
        int channels = input.size(1);
        int height = size.size() == 2 ? size.get(0) : edge(size.get(0), input.size(2), input.size(3));
        int width = size.size() == 2 ? size.get(1) : edge(size.get(0), input.size(3), input.size(2));
        if (height < 1 || width < 1 || (double) channels * Math.max(height, input.size(2)) * width > MOST_ELEMENTS) {
            return Result.failed(Problem.error(
                    where.apply(SIZE.key()),
                    Text.of("transform.too-large", channels + "×" + height + "×" + width, MOST_ELEMENTS)));
        }
        return Result.of(new Resampler(input, TensorShape.image(channels, height, width)));
    }

    /** The new length of a side when the shorter one becomes {@code shorter}: rounded down, as torchvision does. */
    private static int edge(int shorter, int length, int other) {
        return length <= other ? shorter : (int) ((double) shorter * length / other);
    }
}
