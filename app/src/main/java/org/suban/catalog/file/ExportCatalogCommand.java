package org.suban.catalog.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.catalog.sheet.SheetWriter;
import org.suban.shared.Command;
import org.suban.shared.Terminal;
import org.suban.shared.sheet.SheetPrint;

/** {@code export catalog FILE}: the list in force as XLSX, or its items as CSV. */
@Component
class ExportCatalogCommand implements Command {

    private final Catalog catalog;
    private final SheetWriter writer;
    private final MessageSource messages;

    ExportCatalogCommand(Catalog catalog, SheetWriter writer, MessageSource messages) {
        this.catalog = catalog;
        this.writer = writer;
        this.messages = messages;
    }

    @Override
    public List<String> words() {
        return List.of("export", "catalog");
    }

    @Override
    public String usage() {
        return "export catalog FILE.xlsx|FILE.csv";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        var name = arguments.size() == 1 ? arguments.getFirst().toLowerCase(Locale.ROOT) : "";
        if (!name.endsWith(".csv") && !name.endsWith(".xlsx")) {
            terminal.complain("Usage: ./suban " + usage());
            return 2;
        }
        var file = Path.of(arguments.getFirst());
        var list = catalog.inForce();
        var tables = writer.tables(list);
        try (var out = Files.newOutputStream(file)) {
            if (name.endsWith(".csv")) {
                SheetPrint.csv(tables.getFirst(), out);
            } else {
                SheetPrint.xlsx(tables, out);
            }
        } catch (IOException e) {
            terminal.complain(say("catalog.export.unwritable", file));
            return 1;
        }
        terminal.say(say("catalog.export.done", list.all().size(), list.version(), file));
        return 0;
    }

    private String say(String key, Object... values) {
        return messages.getMessage(key, values, Locale.getDefault());
    }
}
