package org.suban.administration.command;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.suban.administration.KeepingTheCity;
import org.suban.administration.KeepingTheCity.Outcome;
import org.suban.identity.Visitor;
import org.suban.organization.ChangingTheCity.Counts;
import org.suban.organization.CitySheet;
import org.suban.shared.Command;
import org.suban.shared.Decision;
import org.suban.shared.Terminal;
import org.suban.shared.sheet.ConsoleImport;
import org.suban.shared.sheet.ConsoleImport.Taking;
import org.suban.shared.sheet.ConsoleImport.Told;

/** What the commands share: the operator acts, and is told in the terminal's language. */
@Component
class ImportingCity {

    private final ConsoleImport console;
    private final KeepingTheCity keeping;
    private final Clock clock;

    ImportingCity(ConsoleImport console, KeepingTheCity keeping, Clock clock) {
        this.console = console;
        this.keeping = keeping;
        this.clock = clock;
    }

    Decision<Outcome> all(String name, byte[] bytes) {
        return keeping.take(Visitor.OPERATOR, name, bytes, clock.instant());
    }

    Decision<Outcome> sheet(CitySheet kind, String name, byte[] bytes) {
        return keeping.take(Visitor.OPERATOR, kind, name, bytes, clock.instant());
    }

    Decision<Outcome> outlines(String name, byte[] bytes) {
        return keeping.takeOutlines(Visitor.OPERATOR, name, bytes, clock.instant());
    }

    int run(Command command, List<String> arguments, Terminal terminal, Taking<Outcome> taking) {
        return console.run(command, arguments, terminal, taking, this::told);
    }

    private Told told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Same() -> Told.done(console.say("administration.import.same"));
            case Outcome.Changed(var change) -> Told.done(changed(change.counts()));
            case Outcome.Faulty(var faults) -> Told.faulty(faults);
        };
    }

    private String changed(Counts it) {
        return console.say(
                "administration.import.changed", it.areas(), it.units(), it.posts(), it.places(), it.outlines());
    }
}
