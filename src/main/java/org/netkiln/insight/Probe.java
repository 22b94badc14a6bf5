package org.netkiln.insight;

import org.netkiln.data.Split;
import org.netkiln.data.picture.Picture;
import org.netkiln.data.picture.Pictures;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;

/**
 * Asks what the network says of a picture that is in no dataset. Fails if the network takes no pictures.
 *
 * @param picture of any size
 * @param centred whether it is a single digit or sign, light on dark, to be brought to the place that MNIST's digits have;
 *     only where the network takes square pictures in grey
 */
public record Probe(Picture picture, boolean centred) implements Question<Result<Probe.Answer>> {
    private static final int GREY = 1;
    private static final int COLOUR = 3;
    private static final int RANK = 4;

    /**
     * What came of it.
     *
     * @param seen what the network saw, before transforms that change values
     */
    public record Answer(Prediction prediction, Picture seen) {}

    @Override
    public Result<Answer> answer(Subject subject) {
        var shape = subject.dataset().info().shape();
        if (shape.rank() != RANK) {
            return Result.failed(Problem.error(new Where.Project(), Text.of("picture.not-taken", shape.toString())));
        }
        PictureWay way = new PictureWay(subject.transforms(), shape, subject.way());
        if (way.channels() != GREY && way.channels() != COLOUR) {
            return Result.failed(Problem.error(new Where.Project(), Text.of("picture.channels", way.channels())));
        }
        return sized(way).then(sized -> way.samples(sized)
                .map(samples ->
                        new Answer(Prediction.of(subject.learner(), samples).get(0), seen(sized))));
    }

    private Result<Split> sized(PictureWay way) {
        Split plain = picture.toSplit(way.channels() == COLOUR);
        return centred && way.channels() == GREY && way.height() == way.width()
                ? DigitBox.fit(plain, way.height(), way::resize)
                : way.resize(plain, way.height(), way.width());
    }

    private static Picture seen(Split sized) {
        return Pictures.of(sized).orElseThrow().get(0);
    }
}
