package org.suban.shared.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suban.shared.Command;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Terminal;

/** What each import of a file at the console does alike: it reads the file, and tells a refusal or the faults in the terminal's language. */
@Component
public class ConsoleImport {

    /** What is done with the file; {@code name} is the file's. */
    public interface Taking<T> {
        Decision<T> take(String name, byte[] bytes);
    }

    /** What came of it, in words; nothing was taken where there are faults. */
    public record Told(List<String> lines, List<Fault> faults) {

        public static Told done(String... lines) {
            return new Told(List.of(lines), List.of());
        }

        public static Told faulty(List<Fault> faults) {
            return new Told(List.of(), faults);
        }
    }

    private final FaultWords words;
    private final Problems problems;
    private final MessageSource messages;

    ConsoleImport(FaultWords words, Problems problems, MessageSource messages) {
        this.words = words;
        this.problems = problems;
        this.messages = messages;
    }

    /** The command's exit code. */
    public <T> int run(
            Command command, List<String> arguments, Terminal terminal, Taking<T> taking, Function<T, Told> telling) {
        if (arguments.size() != 1) {
            terminal.complain("Usage: ./suban " + command.usage());
            return 2;
        }
        var file = Path.of(arguments.getFirst());
        try {
            if (Files.size(file) > SheetFile.LARGEST) {
                terminal.complain(say("refusal.sheet.file-too-large", SheetFile.LARGEST / 1_000_000));
                return 1;
            }
            var name = String.valueOf(file.getFileName());
            return tell(taking.take(name, Files.readAllBytes(file)).map(telling), file, terminal);
        } catch (IOException e) {
            terminal.complain(say("sheet.import.no-file", file));
            return 2;
        }
    }

    public String say(String key, Object... values) {
        return messages.getMessage(key, values, Locale.getDefault());
    }

    private int tell(Decision<Told> decision, Path file, Terminal terminal) throws IOException {
        return switch (decision) {
            case Decision.Refused<Told>(var why) -> {
                var locale = Locale.getDefault();
                terminal.complain(problems.what(why.first(), locale) + " " + problems.next(why.first(), locale));
                yield 1;
            }
            case Decision.Granted<Told>(Told(var lines, var faults)) -> {
                lines.forEach(terminal::say);
                yield faults.isEmpty() ? 0 : faulty(faults, file, terminal);
            }
        };
    }

    private int faulty(List<Fault> faults, Path file, Terminal terminal) throws IOException {
        var locale = Locale.getDefault();
        faults.stream().limit(FaultWords.SHOWN).forEach(it -> terminal.complain(words.line(it, locale)));
        terminal.complain(say("sheet.import.faulty", faults.size()));
        if (faults.size() > FaultWords.SHOWN) {
            var rest = file.resolveSibling(file.getFileName() + ".faults.csv");
            Files.writeString(rest, words.csv(faults, locale));
            terminal.complain(say("sheet.import.rest", rest));
        }
        return 1;
    }
}
