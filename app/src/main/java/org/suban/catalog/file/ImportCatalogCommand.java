package org.suban.catalog.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suban.identity.Role;
import org.suban.identity.Staff;
import org.suban.identity.StaffId;
import org.suban.shared.Command;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Terminal;
import org.suban.shared.sheet.FaultWords;
import org.suban.shared.sheet.SheetFile;

/** {@code import catalog FILE}: makes the file the draft of the next version of the list, or names every fault. */
@Component
class ImportCatalogCommand implements Command {

    /** Whoever may run the program on the server may draft, but a person must review and another approve. */
    private static final Staff OPERATOR =
            new Staff(new StaffId(0), "operator", "operator", Set.of(Role.CATALOGUE), null, true);

    private final CatalogFiles files;
    private final FaultWords words;
    private final Problems problems;
    private final MessageSource messages;
    private final Clock clock;

    ImportCatalogCommand(CatalogFiles files, FaultWords words, Problems problems, MessageSource messages, Clock clock) {
        this.files = files;
        this.words = words;
        this.problems = problems;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<String> words() {
        return List.of("import", "catalog");
    }

    @Override
    public String usage() {
        return "import catalog FILE.xlsx|FILE.csv";
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
            return tell(files.take(OPERATOR, name, Files.readAllBytes(file), clock.instant()), file, terminal);
        } catch (IOException e) {
            terminal.complain(say("catalog.import.no-file", file));
            return 2;
        }
    }

    private int tell(Decision<CatalogFiles.Outcome> decision, Path file, Terminal terminal) throws IOException {
        return switch (decision) {
            case Decision.Refused<CatalogFiles.Outcome>(var objections) -> {
                var first = objections.first();
                terminal.complain(problems.what(first, locale()) + " " + problems.next(first, locale()));
                yield 1;
            }
            case Decision.Granted<CatalogFiles.Outcome>(var outcome) -> tell(outcome, file, terminal);
        };
    }

    private int tell(CatalogFiles.Outcome outcome, Path file, Terminal terminal) throws IOException {
        return switch (outcome) {
            case CatalogFiles.Outcome.Same(var version) -> {
                terminal.say(say("catalog.import.same", version));
                yield 0;
            }
            case CatalogFiles.Outcome.Drafted(var version) -> {
                terminal.say(say("catalog.import.drafted", version));
                yield 0;
            }
            case CatalogFiles.Outcome.Faulty(var faults) -> {
                faults.stream().limit(FaultWords.SHOWN).forEach(it -> terminal.complain(words.line(it, locale())));
                terminal.complain(say("catalog.import.faulty", faults.size()));
                if (faults.size() > FaultWords.SHOWN) {
                    var rest = file.resolveSibling(file.getFileName() + ".faults.csv");
                    Files.writeString(rest, words.csv(faults, locale()));
                    terminal.complain(say("catalog.import.rest", rest));
                }
                yield 1;
            }
        };
    }

    private String say(String key, Object... values) {
        return messages.getMessage(key, values, locale());
    }

    /** The terminal's own language, as its environment says it. */
    private static Locale locale() {
        return Locale.getDefault();
    }
}
