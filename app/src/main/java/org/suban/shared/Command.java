package org.suban.shared;

import java.util.List;

/** One thing the operator can have done from the command line, such as {@code import requests}. */
public interface Command {

    /** The words that call it, in order. */
    List<String> words();

    /** The line shown when its arguments are wrong. */
    String usage();

    /** Returns the exit code: 0 done, 1 done with objections, 2 wrong arguments. */
    int run(List<String> arguments, Terminal terminal);
}
