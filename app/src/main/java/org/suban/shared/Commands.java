package org.suban.shared;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.stereotype.Component;

/** Finds the command that the words on the command line call and runs it without a web server. */
@Component
public class Commands {

    private final List<Command> all;

    Commands(ObjectProvider<Command> all) {
        this.all = all.orderedStream()
                .sorted(Comparator.comparing(it -> String.join(" ", it.words())))
                .toList();
    }

    public static boolean isServerStart(String[] args) {
        return args.length == 0 || (args.length == 1 && args[0].equals("start"));
    }

    /** Starts what the command needs, runs it, stops everything again and returns its exit code. */
    public static int runIn(Class<?> application, String[] args) {
        try (var context = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .bannerMode(Banner.Mode.OFF)
                .profiles("command")
                .run()) {
            return context.getBean(Commands.class).run(List.of(args), new Terminal(System.out, System.err));
        }
    }

    int run(List<String> args, Terminal terminal) {
        var called = calledBy(args);
        if (called.isEmpty()) {
            terminal.complain("No command '" + String.join(" ", args) + "'. There is:");
            all.forEach(it -> terminal.complain("  " + it.usage()));
            return 2;
        }
        var command = called.get();
        return command.run(args.subList(command.words().size(), args.size()), terminal);
    }

    private Optional<Command> calledBy(List<String> args) {
        return all.stream()
                .filter(it -> args.size() >= it.words().size()
                        && args.subList(0, it.words().size()).equals(it.words()))
                .findFirst();
    }
}
