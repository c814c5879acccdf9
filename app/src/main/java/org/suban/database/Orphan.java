package org.suban.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL that outlived its killed Suban; it must stop before the same data can be started again. */
final class Orphan {

    private static final Logger log = LoggerFactory.getLogger(Orphan.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Orphan() {}

    /** Stops the postmaster named in {@code postmaster.pid} if it is alive and serves just this folder. */
    static void stopIn(Path data) throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.size() < 2 || !Path.of(lines.get(1).strip()).toRealPath().equals(data.toRealPath())) {
            return;
        }
        var process = ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
        if (process.isPresent() && servesFrom(process.get())) {
            log.info(
                    "Stopping the database left running by an earlier Suban (process {}).",
                    process.get().pid());
            stop(process.get());
        }
    }

    /** The number may have been given to another program since. */
    private static boolean servesFrom(ProcessHandle process) {
        return process.info().command().map(it -> it.contains("postgres")).orElse(false);
    }

    private static void stop(ProcessHandle postmaster) {
        // SIGINT is PostgreSQL's "fast shutdown"; Java can only send SIGTERM, which waits for clients that are gone.
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(postmaster.pid()))
                    .start()
                    .waitFor();
            postmaster.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException tooSlow) {
            postmaster.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | ExecutionException e) {
            throw new DatabaseUnusable(
                    "A database left running by an earlier start could not be stopped.",
                    "Stop process " + postmaster.pid() + " and start again.",
                    e);
        }
    }
}
