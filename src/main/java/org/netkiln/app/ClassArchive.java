package org.netkiln.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.nd4j.linalg.factory.Nd4j;
import org.netkiln.cli.NetKilnCommand;
import org.netkiln.cli.Shell;
import org.netkiln.text.Messages;

/**
 * Loads what every start loads, and ends. The launcher script runs it once after a build, under {@code
 * -XX:ArchiveClassesAtExit}, so that later starts map those classes instead of reading them again.
 */
public final class ClassArchive {
    private ClassArchive() {}

    /** Explains the command line to nobody and multiplies two small matrices. */
    public static void main(String[] args) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Shell shell = new Shell(nowhere, nowhere, new Messages(Locale.ENGLISH), false);
        NetKilnCommand.commandLine(shell, file -> 0).usage(nowhere);
        Nd4j.ones(2, 2).mmul(Nd4j.ones(2, 2));
    }
}
