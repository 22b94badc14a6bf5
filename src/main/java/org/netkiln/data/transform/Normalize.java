package org.netkiln.data.transform;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.netkiln.param.Param;
import org.netkiln.param.ParamValues;
import org.netkiln.param.Schema;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Text;

/**
 * {@code (x - mean) / std} in each channel.
 *
 * @see <a href="https://pytorch.org/vision/stable/generated/torchvision.transforms.Normalize.html">torchvision</a>
 */
@AutoService(Transform.class)
public final class Normalize implements Transform {
    private static final int MOST_CHANNELS = 4096;
    private static final Param<List<Double>> MEAN = reals("mean")
            .help("What to subtract: one number for each channel, or one for all. Pixels lie between 0 and 1.");
    private static final Param<List<Double>> STD =
            reals("std").help("What to divide by afterwards: one number for each channel, or one for all; not 0.");

    @Override
    public TransformInfo info() {
        return new TransformInfo(
                "normalize",
                "Normalize",
                "torchvision.transforms.Normalize",
                "Subtracts a mean and divides by a standard deviation, channel by channel, so that values lie around 0.",
                Schema.of(MEAN, STD));
    }

    @Override
    public Result<Step> prepare(ParamValues values, TensorShape input, Function<String, Where> where) {
        int channels = input.size(1);
        List<Problem> problems = new ArrayList<>();
        for (Param<List<Double>> param : List.of(MEAN, STD)) {
            int count = values.get(param).size();
            if (count != 1 && count != channels) {
                problems.add(Problem.error(
                        where.apply(param.key()), Text.of("transform.channels", param.key(), count, channels)));
            }
        }
        float[] std = floats(values.get(STD), channels);
        for (float value : std) {
            if (value == 0 && problems.isEmpty()) {
                problems.add(Problem.error(where.apply(STD.key()), Text.of("transform.std-zero")));
            }
        }
        return problems.isEmpty()
                ? Result.of(new Ready(input, floats(values.get(MEAN), channels), std))
                : Result.failed(problems);
    }

    private static Param<List<Double>> reals(String key) {
        return Param.reals(key, -Float.MAX_VALUE, Float.MAX_VALUE, 1, MOST_CHANNELS);
    }

    /** One for each channel, in single precision as in PyTorch. */
    private static float[] floats(List<Double> values, int channels) {
        float[] floats = new float[channels];
        for (int channel = 0; channel < channels; channel++) {
            floats[channel] = values.get(channel % values.size()).floatValue();
        }
        return floats;
    }

    private record Ready(TensorShape output, float[] mean, float[] std) implements Step.Pointwise {
        @Override
        public float apply(int channel, float value) {
            return (value - mean[channel]) / std[channel];
        }
    }
}
