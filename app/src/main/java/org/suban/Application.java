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

    public static void main(String[] args) {
        if (Commands.isServerStart(args)) {
            SpringApplication.run(Application.class);
        } else {
            System.exit(Commands.runIn(Application.class, args));
        }
    }
}
