package org.suban.benchmarks.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A temporary folder and the server that runs in it, if any; both go at the end, also when somebody breaks off. */
public final class Workplace implements AutoCloseable {

    private final Path folder;
    private final Thread brokenOff = new Thread(this::leave);
    private @Nullable Process server;
    private @Nullable Trial trial;
    private boolean left;

    public Workplace() throws IOException {
        folder = Files.createTempDirectory("suban-measure");
        Runtime.getRuntime().addShutdownHook(brokenOff);
    }

    public Path folder() {
        return folder;
    }

    public synchronized Process began(ProcessBuilder builder) throws IOException {
        return server = builder.start();
    }

    public synchronized void stop() {
        var running = server;
        if (running != null) {
            running.destroy();
            await(running);
            server = null;
        }
    }

    public synchronized Trial began(Trial started) {
        trial = started;
        return started;
    }

    private static void await(Process ending) {
        try {
            if (!ending.waitFor(60, TimeUnit.SECONDS)) {
                ending.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            ending.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void leave() {
        if (!left) {
            left = true;
            stop();
            var running = trial;
            if (running != null) {
                running.close();
            }
            remove();
        }
    }

    private void remove() {
        try (var all = Files.walk(folder)) {
            for (var it : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(it);
            }
        } catch (IOException e) {
            System.err.println("Something is left in " + folder + ": " + e.getMessage());
        }
    }

    @Override
    public void close() {
        leave();
        try {
            Runtime.getRuntime().removeShutdownHook(brokenOff);
        } catch (IllegalStateException goingDownAlready) {
            // then it is that hook which has left
        }
    }
}
