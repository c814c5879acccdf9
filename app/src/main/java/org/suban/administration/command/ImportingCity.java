package org.suban.administration.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suban.administration.KeepingTheCity;
import org.suban.administration.KeepingTheCity.Outcome;
import org.suban.identity.Visitor;
import org.suban.organization.CitySheet;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Terminal;
import org.suban.shared.sheet.Fault;
import org.suban.shared.sheet.FaultWords;
import org.suban.shared.sheet.SheetFile;

/** What the commands share: the operator acts, and is told in the terminal's language. */
@Component
class ImportingCity {

    private final KeepingTheCity keeping;
    private final FaultWords words;
    private final Problems problems;
    private final MessageSource messages;
    private final Clock clock;

    ImportingCity(KeepingTheCity keeping, FaultWords words, Problems problems, MessageSource messages, Clock clock) {
        this.keeping = keeping;
        this.words = words;
        this.problems = problems;
        this.messages = messages;
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

    int tooLarge(Terminal terminal) {
        terminal.complain(say("refusal.sheet.file-too-large", SheetFile.LARGEST / 1_000_000));
        return 1;
    }

    int unreadable(Path file, Terminal terminal) {
        terminal.complain(say("administration.import.no-file", file));
        return 2;
    }

    int tell(Decision<Outcome> decision, Path file, Terminal terminal) throws IOException {
        return switch (decision) {
            case Decision.Refused<Outcome>(var why) -> {
                terminal.complain(problems.what(why.first(), locale()) + " " + problems.next(why.first(), locale()));
                yield 1;
            }
            case Decision.Granted<Outcome>(Outcome.Same()) -> {
                terminal.say(say("administration.import.same"));
                yield 0;
            }
            case Decision.Granted<Outcome>(Outcome.Changed(var change)) -> {
                var counts = change.counts();
                terminal.say(say(
                        "administration.import.changed",
                        counts.areas(),
                        counts.units(),
                        counts.posts(),
                        counts.places(),
                        counts.outlines()));
                yield 0;
            }
            case Decision.Granted<Outcome>(Outcome.Faulty(var faults)) -> faulty(faults, file, terminal);
        };
    }

    private int faulty(List<Fault> faults, Path file, Terminal terminal) throws IOException {
        faults.stream().limit(FaultWords.SHOWN).forEach(it -> terminal.complain(words.line(it, locale())));
        terminal.complain(say("administration.import.faulty", faults.size()));
        if (faults.size() > FaultWords.SHOWN) {
            var rest = file.resolveSibling(file.getFileName() + ".faults.csv");
            Files.writeString(rest, words.csv(faults, locale()));
            terminal.complain(say("administration.import.rest", rest));
        }
        return 1;
    }

    private String say(String key, Object... values) {
        return messages.getMessage(key, values, locale());
    }

    /** The terminal's own language, as its environment says it. */
    private static Locale locale() {
        return Locale.getDefault();
    }
}
