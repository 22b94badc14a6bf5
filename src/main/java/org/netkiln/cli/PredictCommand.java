package org.netkiln.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.netkiln.data.Samples;
import org.netkiln.data.picture.PictureFile;
import org.netkiln.engine.ComputeThread;
import org.netkiln.insight.PictureWay;
import org.netkiln.insight.Prediction;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Text;
import org.netkiln.train.record.RunInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Class and probabilities of pictures. A picture that cannot be read is reported; the others are still answered. */
@Command(name = "predict")
final class PredictCommand implements Callable<Integer> {
    private static final int RANK = 4;

    private final Shell shell;

    @Mixin
    private RunOptions run;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "IMAGE")
    private List<Path> images = List.of();

    @Option(names = "--json")
    private boolean json;

    PredictCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws Exception {
        try (ComputeThread compute = new ComputeThread()) {
            return compute.call(() -> {
                Result<TrainedNetwork> opened = TrainedNetwork.open(run.run(), run.last(), false);
                if (!opened.isOk()) {
                    return shell.fail(run.run().toString(), opened.problems());
                }
                try (TrainedNetwork network = opened.get()) {
                    return predict(network);
                }
            });
        }
    }

    private int predict(TrainedNetwork network) {
        RunInfo.Dataset data = network.run().info().dataset();
        TensorShape shape = TensorShape.ofSizes(data.shape());
        if (shape.rank() != RANK) {
            return shell.fail(run.run().toString(), List.of(noPictures(shape)));
        }
        PictureWay way = new PictureWay(
                network.kit().transforms(), shape, network.settings().transforms());
        PredictionOutput output =
                new PredictionOutput(shell, json, network.learner().classes() > 0, data.classes());
        int exitCode = Shell.OK;
        for (Path image : images) {
            Result<Prediction> prediction = samples(way, image)
                    .map(samples -> Prediction.of(network.learner(), samples).get(0));
            if (prediction.isOk()) {
                output.print(image, prediction.get());
            } else {
                exitCode = fail(image, prediction.problems());
            }
        }
        return exitCode;
    }

    private int fail(Path image, List<Problem> problems) {
        return shell.fail(image.toString(), problems);
    }

    private static Problem noPictures(TensorShape samples) {
        return Problem.error(new Where.Project(), Text.of("picture.not-taken", samples.toString()));
    }

    private static Result<Samples> samples(PictureWay way, Path image) {
        return PictureFile.read(image, way.channels()).then(way::samples);
    }
}
