package org.suban.benchmarks;

/** Why nothing can be measured, in words that say what to do about it. */
public final class Stop extends Exception {

    private final int exitCode;

    private Stop(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    public static Stop notReady(String message) {
        return new Stop(1, message);
    }

    public static Stop wrongOption(String message) {
        return new Stop(2, message);
    }

    public int exitCode() {
        return exitCode;
    }
}
