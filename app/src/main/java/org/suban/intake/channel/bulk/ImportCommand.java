package org.suban.intake.channel.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suban.shared.Command;
import org.suban.shared.Terminal;
import org.suban.shared.sheet.CsvFile;

/** {@code import requests FILE.csv}: takes the letters of another system down the road, each once, however often it is run. */
@Component
class ImportCommand implements Command {

    private final Importing importing;
    private final MessageSource messages;
    private final Clock clock;

    ImportCommand(Importing importing, MessageSource messages, Clock clock) {
        this.importing = importing;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<String> words() {
        return List.of("import", "requests");
    }

    @Override
    public String usage() {
        return "import requests FILE.csv [--column FIELD=NAME]...   fields: " + String.join(", ", Columns.FIELDS);
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        var columns = columnsIn(arguments);
        if (columns.isEmpty()) {
            terminal.complain("Usage: ./suban " + usage());
            return 2;
        }
        var file = Path.of(arguments.getFirst());
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            terminal.complain(say("intake.import.no-file", file));
            return 2;
        }
        try {
            return run(file, columns.get(), terminal);
        } catch (IOException e) {
            terminal.complain(say("intake.import.broken-file", file, String.valueOf(e.getMessage())));
            return 1;
        }
    }

    private int run(Path file, Columns columns, Terminal terminal) throws IOException {
        var header = CsvFile.headerOf(file);
        var missing = columns.missingIn(header);
        if (!missing.isEmpty()) {
            terminal.complain(
                    say("intake.import.columns-missing", String.join(", ", missing), String.join(", ", header)));
            return 2;
        }
        var started = clock.millis();
        var progress = new Progress(terminal, clock, messages, locale());
        var tally = importing.run(file, columns, locale(), progress::show);
        terminal.progressDone();
        report(tally, Math.max(1, clock.millis() - started), terminal);
        return tally.objections().isEmpty() ? 0 : 1;
    }

    private void report(Tally tally, long millis, Terminal terminal) {
        tally.objections().forEach(it -> terminal.complain(say("intake.import.row", it.line(), it.why())));
        terminal.say(say(
                "intake.import.summary",
                tally.rows(),
                tally.added(),
                tally.knownBefore(),
                tally.objections().size(),
                tally.dispatched(),
                tally.queued(),
                tally.rows() * 1000 / millis));
    }

    private static Optional<Columns> columnsIn(List<String> arguments) {
        var columns = Columns.usual();
        if (arguments.isEmpty() || arguments.size() % 2 == 0) {
            return Optional.empty();
        }
        for (int i = 1; i < arguments.size(); i += 2) {
            var pair = arguments.get(i + 1).split("=", 2);
            if (!arguments.get(i).equals("--column") || pair.length != 2 || !columns.knows(pair[0])) {
                return Optional.empty();
            }
            columns = columns.with(pair[0], pair[1]);
        }
        return Optional.of(columns);
    }

    private String say(String key, Object... values) {
        return messages.getMessage(key, values, locale());
    }

    /** The terminal's own language, as its environment says it. */
    private static Locale locale() {
        return Locale.getDefault();
    }
}
