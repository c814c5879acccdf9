package org.suban.calendar.command;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.suban.calendar.CalendarChange;
import org.suban.calendar.PublishingDays;
import org.suban.calendar.PublishingDays.Outcome;
import org.suban.calendar.words.DayWords;
import org.suban.identity.Visitor;
import org.suban.shared.Command;
import org.suban.shared.Terminal;
import org.suban.shared.sheet.ConsoleImport;
import org.suban.shared.sheet.ConsoleImport.Told;

/** {@code import calendar FILE}: takes a table of holidays and make-up workdays, or names every fault. */
@Component
class ImportCalendarCommand implements Command {

    private final ConsoleImport console;
    private final PublishingDays publishing;
    private final DayWords days;
    private final Clock clock;

    ImportCalendarCommand(ConsoleImport console, PublishingDays publishing, DayWords days, Clock clock) {
        this.console = console;
        this.publishing = publishing;
        this.days = days;
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
        return console.run(
                this,
                arguments,
                terminal,
                (name, bytes) -> publishing.publish(Visitor.OPERATOR, name, bytes, clock.instant()),
                this::told);
    }

    private Told told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Faulty(var faults) -> Told.faulty(faults);
            case Outcome.Changed(var changes) ->
                Told.done(Stream.concat(
                                changes.stream().map(this::line),
                                Stream.of(console.say("calendar.import.taken", changes.size())))
                        .toArray(String[]::new));
        };
    }

    private String line(CalendarChange it) {
        var locale = Locale.getDefault();
        return "%s %s: %s → %s"
                .formatted(it.day(), it.calendar(), days.of(it.before(), locale), days.of(it.after(), locale));
    }
}
