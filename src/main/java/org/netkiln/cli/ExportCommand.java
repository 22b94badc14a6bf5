package org.netkiln.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.netkiln.engine.ComputeThread;
import org.netkiln.export.Content;
import org.netkiln.export.ExportFormat;
import org.netkiln.export.ExportFormats;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.project.Project;
import org.netkiln.session.ExportProof;
import org.netkiln.session.ExportSource;
import org.netkiln.session.FileNames;
import org.netkiln.session.Kit;
import org.netkiln.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a network away in a form that others read, reads the file back, and says by how much it differs. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private final Shell shell;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "RUN|FILE")
    private String word;

    @Option(names = "--to", paramLabel = "FORMAT", required = true, completionCandidates = Formats.class)
    private String to;

    @Option(names = "--out", paramLabel = "PATH", required = true)
    private Path out;

    @Option(names = "--last")
    private boolean last;

    @Option(names = "--force")
    private boolean force;

    @Option(names = "--json")
    private boolean json;

    ExportCommand(Shell shell) {
        this.shell = shell;
    }

    /** What {@code --to} takes. */
    static final class Formats implements Iterable<String> {
        @Override
        public java.util.Iterator<String> iterator() {
            return ExportFormats.all().stream()
                    .map(format -> format.info().id())
                    .iterator();
        }
    }

    @Override
    public Integer call() throws Exception {
        ExportFormat format = ExportFormats.find(to).orElseThrow(this::noFormat);
        ExportOrigin origin = new ExportOrigin(Kit.load(), word, last);
        Result<Project> project = origin.project();
        if (!project.isOk()) {
            return shell.fail(word, project.problems());
        }
        Path file = Files.isDirectory(out)
                ? out.resolve(FileNames.of(project.get(), format.info().extension()))
                : out;
        if (Files.exists(file) && !force) {
            return shell.fail(out.toString(), List.of(there(file)));
        }
        try (ComputeThread compute = new ComputeThread()) {
            return compute.call(() -> export(origin, project.get(), format, file));
        }
    }

    private ParameterException noFormat() {
        String known =
                ExportFormats.all().stream().map(format -> format.info().id()).collect(Collectors.joining(", "));
        return new ParameterException(spec.commandLine(), shell.render(Text.of("cli.export.no-format", to, known)));
    }

    private static Problem there(Path file) {
        return Problem.error(new Where.Project(), Text.of("cli.export.exists", file.toString()));
    }

    private int export(ExportOrigin origin, Project project, ExportFormat format, Path file) {
        Result<ExportSource> source = origin.source(project, format.info().content());
        Result<ExportSource.Written> written = source.then(taken -> taken.write(format, file));
        Result<ExportProof> proof = written.then(read -> ExportProof.of(source.get(), read));
        if (!proof.isOk()) {
            return shell.fail(source.isOk() ? "" : word, proof.problems());
        }
        if (format.info().content() == Content.WEIGHTS && !origin.isRun()) {
            shell.note("cli.export.untrained", project.name());
        }
        if (json) {
            shell.out().println(Json.line(ExportJson.of(format, written.get(), proof.get())));
        } else {
            print(format, written.get(), proof.get());
        }
        return Shell.OK;
    }

    private void print(ExportFormat format, ExportSource.Written written, ExportProof proof) {
        String bytes = Figures.bytes(written.bytes());
        Text what = proof instanceof ExportProof.SameOutputs same
                ? Text.of("cli.export.tensors", same.tensors(), same.numbers(), bytes)
                : Text.literal(bytes);
        shell.say("cli.export.done", format.info().name(), written.file().toString(), what);
        shell.say("cli.export.proof", proof.text());
    }
}
