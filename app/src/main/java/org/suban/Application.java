package org.suban;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.suban.shared.Commands;

/** Starts the server, or carries out one command such as {@code import requests FILE} and ends. */
@SpringBootApplication
@Modulithic(
        systemName = "Suban",
        sharedModules = {"shared", "ui"})
public class Application {

    private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

    public static void main(String[] args) {
        spareCarriers();
        if (Commands.isServerStart(args)) {
            SpringApplication.run(Application.class);
        } else {
            System.exit(Commands.runIn(Application.class, args));
        }
    }

    /**
     * A virtual thread that waits for a class to be loaded does not let go of its carrier. With one carrier a core, as is
     * usual, two such threads can stop a machine of two cores for good: the one that holds the lock finds no carrier. More of
     * them are dear: eight on two cores did two thirds of the work that four do.
     */
    private static void spareCarriers() {
        if (System.getProperty(CARRIERS) == null) {
            System.setProperty(
                    CARRIERS, String.valueOf(Math.max(4, Runtime.getRuntime().availableProcessors())));
        }
    }
}
