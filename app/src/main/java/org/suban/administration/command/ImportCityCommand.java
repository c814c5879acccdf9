package org.suban.administration.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.suban.administration.KeepingTheCity.Outcome;
import org.suban.shared.Command;
import org.suban.shared.Decision;
import org.suban.shared.Terminal;
import org.suban.shared.sheet.SheetFile;

/** {@code import areas FILE} and its sisters: takes the file into the city, or names every fault. */
final class ImportCityCommand implements Command {

    /** What is done with the file. */
    interface Taking {
        Decision<Outcome> take(String name, byte[] bytes);
    }

    private final String word;
    private final String files;
    private final ImportingCity importing;
    private final Taking taking;

    ImportCityCommand(String word, String files, ImportingCity importing, Taking taking) {
        this.word = word;
        this.files = files;
        this.importing = importing;
        this.taking = taking;
    }

    @Override
    public List<String> words() {
        return List.of("import", word);
    }

    @Override
    public String usage() {
        return "import " + word + " " + files;
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
                return importing.tooLarge(terminal);
            }
            return importing.tell(
                    taking.take(String.valueOf(file.getFileName()), Files.readAllBytes(file)), file, terminal);
        } catch (IOException e) {
            return importing.unreadable(file, terminal);
        }
    }
}
