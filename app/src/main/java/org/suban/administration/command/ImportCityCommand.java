package org.suban.administration.command;

import java.util.List;
import org.suban.administration.KeepingTheCity.Outcome;
import org.suban.shared.Command;
import org.suban.shared.Terminal;
import org.suban.shared.sheet.ConsoleImport.Taking;

/** {@code import areas FILE} and its sisters: takes the file into the city, or names every fault. */
final class ImportCityCommand implements Command {

    private final String word;
    private final String files;
    private final ImportingCity importing;
    private final Taking<Outcome> taking;

    ImportCityCommand(String word, String files, ImportingCity importing, Taking<Outcome> taking) {
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
        return importing.run(this, arguments, terminal, taking);
    }
}
