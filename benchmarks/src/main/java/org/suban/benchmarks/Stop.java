package org.suban.benchmarks;

/** Why nothing can be measured, in words that say what to do about it. */
final class Stop extends Exception {

    private final int exitCode;

    private Stop(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    static Stop notReady(String message) {
        return new Stop(1, message);
    }

    static Stop wrongOption(String message) {
        return new Stop(2, message);
    }

    int exitCode() {
        return exitCode;
    }
}
