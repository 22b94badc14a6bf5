package org.netkiln.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.nd4j.linalg.factory.Nd4j;
import org.netkiln.cli.NetKilnCommand;

/**
 * Loads what every start loads, and ends. The launcher script runs it once after a build, under {@code
 * -XX:ArchiveClassesAtExit}, so that later starts map those classes instead of reading them again.
 */
public final class ClassArchive {
    private ClassArchive() {}

    /** Explains the command line to nobody and multiplies two small matrices. */
    public static void main(String[] args) {
        NetKilnCommand.commandLine().usage(new PrintWriter(new StringWriter()));
        Nd4j.ones(2, 2).mmul(Nd4j.ones(2, 2));
    }
}
