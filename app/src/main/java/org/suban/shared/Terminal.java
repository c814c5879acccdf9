package org.suban.shared;

import java.io.PrintStream;

/** Where a command writes: results to standard output, progress and complaints to standard error. */
public record Terminal(PrintStream out, PrintStream err) {

    public void say(String line) {
        out.println(line);
    }

    public void complain(String line) {
        err.println(line);
    }

    /** Replaces the last progress line. */
    public void progress(String line) {
        err.print("\r" + line);
        err.flush();
    }

    public void progressDone() {
        err.println();
    }
}
