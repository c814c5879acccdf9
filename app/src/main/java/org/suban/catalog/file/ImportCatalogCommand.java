package org.suban.catalog.file;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.suban.identity.Role;
import org.suban.identity.Staff;
import org.suban.identity.StaffId;
import org.suban.shared.Command;
import org.suban.shared.Terminal;
import org.suban.shared.sheet.ConsoleImport;
import org.suban.shared.sheet.ConsoleImport.Told;

/** {@code import catalog FILE}: makes the file the draft of the next version of the list, or names every fault. */
@Component
class ImportCatalogCommand implements Command {

    /** Whoever may run the program on the server may draft, but a person must review and another approve. */
    private static final Staff OPERATOR =
            new Staff(new StaffId(0), "operator", "operator", Set.of(Role.CATALOGUE), null, true);

    private final ConsoleImport console;
    private final CatalogFiles files;
    private final Clock clock;

    ImportCatalogCommand(ConsoleImport console, CatalogFiles files, Clock clock) {
        this.console = console;
        this.files = files;
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
        return console.run(
                this,
                arguments,
                terminal,
                (name, bytes) -> files.take(OPERATOR, name, bytes, clock.instant()),
                this::told);
    }

    private Told told(CatalogFiles.Outcome outcome) {
        return switch (outcome) {
            case CatalogFiles.Outcome.Same(var version) -> Told.done(console.say("catalog.import.same", version));
            case CatalogFiles.Outcome.Drafted(var version) -> Told.done(console.say("catalog.import.drafted", version));
            case CatalogFiles.Outcome.Faulty(var faults) -> Told.faulty(faults);
        };
    }
}
