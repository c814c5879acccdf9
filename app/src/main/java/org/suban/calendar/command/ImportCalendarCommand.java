package org.suban.calendar.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suban.calendar.PublishingDays;
import org.suban.calendar.PublishingDays.Outcome;
import org.suban.identity.Visitor;
import org.suban.shared.Command;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Terminal;
import org.suban.shared.sheet.FaultWords;
import org.suban.shared.sheet.SheetFile;

/** {@code import calendar FILE}: takes a table of holidays and make-up workdays, or names every fault. */
@Component
class ImportCalendarCommand implements Command {

    private final PublishingDays publishing;
    private final FaultWords faults;
    private final Problems problems;
    private final MessageSource words;
    private final Clock clock;

    ImportCalendarCommand(
            PublishingDays publishing, FaultWords faults, Problems problems, MessageSource words, Clock clock) {
        this.publishing = publishing;
        this.faults = faults;
        this.problems = problems;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public List<String> words() {
        return List.of("import", "calendar");
    }

    @Override
    public String usage() {
        return "import calendar FILE.csv|FILE.xlsx";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        if (arguments.size() != 1) {
            terminal.complain("Usage: ./suban " + usage());
            return 2;
        }
        var file = Path.of(arguments.getFirst());
        try {
            if (Files.size(file) > SheetFile.LARGEST) {
                terminal.complain(say("refusal.sheet.file-too-large", SheetFile.LARGEST / 1_000_000));
                return 1;
            }
            var name = String.valueOf(file.getFileName());
            return tell(
                    publishing.publish(Visitor.OPERATOR, name, Files.readAllBytes(file), clock.instant()), terminal);
        } catch (IOException e) {
            terminal.complain(say("calendar.import.no-file", file));
            return 2;
        }
    }

    private int tell(Decision<Outcome> decision, Terminal terminal) {
        var locale = Locale.getDefault();
        return switch (decision) {
            case Decision.Refused<Outcome>(var why) -> {
                terminal.complain(problems.what(why.first(), locale) + " " + problems.next(why.first(), locale));
                yield 1;
            }
            case Decision.Granted<Outcome>(Outcome.Faulty(var all)) -> {
                all.forEach(it -> terminal.complain(faults.line(it, locale)));
                terminal.complain(say("calendar.import.faulty", all.size()));
                yield 1;
            }
            case Decision.Granted<Outcome>(Outcome.Changed(var changes)) -> {
                changes.forEach(
                        it -> terminal.say(it.day() + " " + it.calendar() + ": " + it.before() + " → " + it.after()));
                terminal.say(say("calendar.import.taken", changes.size()));
                yield 0;
            }
        };
    }

    private String say(String key, Object... values) {
        return words.getMessage(key, values, Locale.getDefault());
    }
}
