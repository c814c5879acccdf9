package org.suban.intake.channel.bulk;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.suban.identity.Visitor;
import org.suban.intake.Received;
import org.suban.intake.ReceivingRequests;
import org.suban.journal.Journal;
import org.suban.organization.Cities;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.sheet.CsvFile;

/** Brings a sheet's rows in one by one, each in its own transaction, and counts what became of them. */
@Component
class Importing {

    /** Told after each row how many there were, how much of the file has been read (0 to 1), and when that was all. */
    interface Watcher {
        void after(long rows, double share, boolean done);
    }

    private final ReceivingRequests receiving;
    private final Journal journal;
    private final Cities cities;
    private final Problems problems;
    private final Clock clock;

    Importing(ReceivingRequests receiving, Journal journal, Cities cities, Problems problems, Clock clock) {
        this.receiving = receiving;
        this.journal = journal;
        this.cities = cities;
        this.problems = problems;
        this.clock = clock;
    }

    Tally run(Path file, Columns columns, Locale locale, Watcher watcher) throws IOException {
        var tally = new Tally();
        try (var sheet = new CsvFile(file)) {
            for (var rows = sheet.rows(); rows.hasNext(); ) {
                take(rows.next(), columns, locale, tally);
                watcher.after(tally.rows(), sheet.read(), false);
            }
        } catch (CsvParseException broken) {
            throw new IOException(broken.getMessage(), broken);
        }
        watcher.after(tally.rows(), 1, true);
        return tally;
    }

    private void take(NamedCsvRecord line, Columns columns, Locale locale, Tally tally) {
        var row = new Row(line, columns, cities.get().zone());
        var decision = row.submission().then(it -> receiving.receive(it, Visitor.OPERATOR, clock.instant()));
        switch (decision) {
            case Decision.Granted<Received>(var received) -> count(received, tally);
            case Decision.Refused<Received>(var objections) -> {
                var first = objections.first();
                tally.refused(
                        line.getStartingLineNumber(),
                        problems.what(first, locale) + " " + problems.next(first, locale));
            }
        }
    }

    private void count(Received received, Tally tally) {
        if (received.already()) {
            tally.known();
        } else {
            tally.fresh(journal.of(received.request()).stream()
                    .anyMatch(it -> it.entry().kind().equals("dispatched")));
        }
    }
}
