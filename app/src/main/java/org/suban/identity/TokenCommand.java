package org.suban.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.suban.shared.Command;
import org.suban.shared.Terminal;

/** {@code token USERNAME [--days N]}: prints a bearer token with which a program acts as that person. */
@Component
class TokenCommand implements Command {

    private static final int USUAL_DAYS = 90;

    private final People people;
    private final Tokens tokens;
    private final Clock clock;

    TokenCommand(People people, Tokens tokens, Clock clock) {
        this.people = people;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public List<String> words() {
        return List.of("token");
    }

    @Override
    public String usage() {
        return "token USERNAME [--days N]";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        var days = daysIn(arguments);
        if (days < 1 || days > 3650) {
            terminal.complain("Usage: ./suban " + usage() + ", with 1 to 3650 days");
            return 2;
        }
        var staff = people.find(arguments.getFirst()).filter(Staff::active);
        if (staff.isEmpty()) {
            terminal.complain("No active account '" + arguments.getFirst() + "'. The page /people lists them.");
            return 1;
        }
        terminal.say(tokens.make(staff.get().id(), Duration.ofDays(days), clock.instant()));
        return 0;
    }

    /** 0 where the words make no sense. */
    private static int daysIn(List<String> arguments) {
        if (arguments.size() == 1) {
            return USUAL_DAYS;
        }
        return arguments.size() == 3
                        && arguments.get(1).equals("--days")
                        && arguments.get(2).matches("\\d{1,5}")
                ? Integer.parseInt(arguments.get(2))
                : 0;
    }
}
