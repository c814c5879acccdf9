package org.suban.administration.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suban.administration.KeepingTheCity;
import org.suban.identity.Visitor;
import org.suban.shared.Command;
import org.suban.shared.Terminal;
import org.suban.shared.sheet.SheetPrint;
import org.suban.shared.sheet.Table;

/** {@code export city FILE.xlsx}: areas, units, posts and places as the sheets that {@code import city} takes back. */
@Component
class ExportCityCommand implements Command {

    private final KeepingTheCity keeping;
    private final MessageSource messages;

    ExportCityCommand(KeepingTheCity keeping, MessageSource messages) {
        this.keeping = keeping;
        this.messages = messages;
    }

    @Override
    public List<String> words() {
        return List.of("export", "city");
    }

    @Override
    public String usage() {
        return "export city FILE.xlsx";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        if (arguments.size() != 1
                || !arguments.getFirst().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            terminal.complain("Usage: ./suban " + usage());
            return 2;
        }
        var file = Path.of(arguments.getFirst());
        List<Table> tables =
                Objects.requireNonNull(keeping.written(Visitor.OPERATOR).orNull());
        try (var out = Files.newOutputStream(file)) {
            SheetPrint.xlsx(tables, out);
        } catch (IOException e) {
            terminal.complain(say("administration.export.unwritable", file));
            return 1;
        }
        terminal.say(say(
                "administration.export.done",
                tables.stream().mapToInt(it -> it.rows().size()).sum(),
                file));
        return 0;
    }

    private String say(String key, Object... values) {
        return messages.getMessage(key, values, Locale.getDefault());
    }
}
