package org.netkiln.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.netkiln.engine.ComputeThread;
import org.netkiln.problem.Result;
import org.netkiln.session.Kit;
import org.netkiln.session.PlannedRun;
import org.netkiln.session.RunPlanner;
import org.netkiln.session.TrainingRequest;
import org.netkiln.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains a project, or goes on with a run. */
@Command(name = "train")
final class TrainCommand implements Callable<Integer> {
    private final Shell shell;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..1")
    private String file;

    @Mixin
    private ProjectOptions options;

    @Option(names = "--device", paramLabel = "cpu|cuda")
    private String device;

    @Option(names = "--out", paramLabel = "DIR")
    private Path out;

    @Option(names = "--init", paramLabel = "FILE.safetensors")
    private Path init;

    @Option(names = "--steps", paramLabel = "N")
    private Long steps;

    @Option(names = "--resume", paramLabel = "DIR")
    private Path resume;

    @Option(names = "--json")
    private boolean json;

    TrainCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws Exception {
        rejectContradictions();
        TrainingRequest request = new TrainingRequest(
                options.overrides(),
                Optional.ofNullable(device),
                Optional.ofNullable(init),
                Optional.ofNullable(steps));
        String subject = file == null ? String.valueOf(resume) : file;
        try (ComputeThread compute = new ComputeThread()) {
            Result<PlannedRun> planned = plan(new RunPlanner(Kit.load()), request);
            if (!planned.isOk()) {
                return file == null
                        ? shell.fail(subject, planned.problems())
                        : shell.failProject(subject, planned.problems());
            }
            shell.warn(planned.problems());
            return new TrainingRun(shell, compute, subject, Optional.ofNullable(out), json)
                    .execute(planned.get(), planned.problems());
        }
    }

    private Result<PlannedRun> plan(RunPlanner planner, TrainingRequest request) {
        return file == null
                ? planner.resume(resume, request)
                : Projects.open(file).then(project -> planner.plan(project, request));
    }

    private void rejectContradictions() {
        if ((file == null) == (resume == null)) {
            throw new ParameterException(spec.commandLine(), shell.render(Text.of("cli.train.file-or-resume")));
        }
        List<String> fixed = fixedInARun();
        if (resume != null && !fixed.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    shell.render(Text.of("cli.train.resume-alone", String.join(", ", fixed), resume.toString())));
        }
        if (steps != null && steps < 1) {
            throw new ParameterException(spec.commandLine(), "--steps " + steps + " < 1");
        }
    }

    private List<String> fixedInARun() {
        List<String> fixed = new ArrayList<>(options.fixedInARun());
        if (out != null) {
            fixed.add("--out");
        }
        if (init != null) {
            fixed.add("--init");
        }
        return fixed;
    }
}
