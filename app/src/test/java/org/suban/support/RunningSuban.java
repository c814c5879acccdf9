package org.suban.support;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Suban as an operator runs it: a process of its own with an embedded database in a folder of its own. */
public final class RunningSuban implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final Path log;
    private final int port;

    private RunningSuban(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Returns when it says that it is ready. */
    public static RunningSuban start(Path home, Map<String, String> environment) throws IOException {
        int port = freePort();
        var log = Files.createTempFile("suban", ".log");
        var process = launch(home, environment, port, log);
        var suban = new RunningSuban(process, log, port);
        suban.awaitLine("Suban is ready at http://localhost:" + port);
        return suban;
    }

    /** Runs a command to its end and gives what it printed. */
    public static String command(Path home, Map<String, String> environment, String... words) throws IOException {
        var log = Files.createTempFile("suban", ".log");
        var process = launch(home, environment, 0, log, words);
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("The command did not end: " + Files.readString(log));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return Files.readString(log);
    }

    public String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    public String log() throws IOException {
        return Files.readString(log);
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** As a power cut does it. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        try {
            process.destroy();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitLine(String line) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!log().contains(line)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new AssertionError("Suban did not start:\n" + log());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Process launch(Path home, Map<String, String> environment, int port, Path log, String... words)
            throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                "org.suban.Application"));
        line.addAll(List.of(words));
        var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("SUBAN_HOME", home.toString());
        builder.environment().put("SUBAN_PORT", Integer.toString(port));
        builder.environment().put("SUBAN_CITY", "../sample-city");
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** The product's classes without the tests'. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(it -> !it.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
