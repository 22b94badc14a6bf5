package org.netkiln.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which run, and which of its weights. */
final class RunOptions {
    @Parameters(index = "0", paramLabel = "RUN")
    private Path run;

    @Option(names = "--last")
    private boolean last;

    Path run() {
        return run;
    }

    boolean last() {
        return last;
    }
}
