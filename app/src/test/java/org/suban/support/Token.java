package org.suban.support;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.suban.shared.Command;
import org.suban.shared.Terminal;

/** Makes bearer tokens the way an operator does: with the command. */
@Component
public class Token {

    private final Command command;
    private final Map<String, String> made = new ConcurrentHashMap<>();

    Token(List<Command> commands) {
        this.command = commands.stream()
                .filter(it -> it.words().equals(List.of("token")))
                .findFirst()
                .orElseThrow();
    }

    public String of(String username) {
        return made.computeIfAbsent(username, this::make);
    }

    private String make(String username) {
        var out = new ByteArrayOutputStream();
        command.run(List.of(username), new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8), System.err));
        return out.toString(StandardCharsets.UTF_8).strip();
    }
}
