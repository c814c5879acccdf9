package org.suban.shared.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says faults in words: where, what was read, what is wrong, and what was perhaps meant. */
@Component
public class FaultWords {

    /** More than anybody reads on a screen; the rest goes into a file. */
    public static final int SHOWN = 1_000;

    private final MessageSource messages;

    FaultWords(MessageSource messages) {
        this.messages = messages;
    }

    public String line(Fault it, Locale locale) {
        var where = it.row() == 0
                ? it.sheet()
                : messages.getMessage(
                        "fault.where", new Object[] {it.sheet(), String.valueOf(it.row()), it.column()}, locale);
        return where + " " + what(it, locale);
    }

    public String what(Fault it, Locale locale) {
        var what = messages.getMessage("fault." + it.kind(), new Object[] {it.read(), it.column(), it.about()}, locale);
        return it.nearest().isEmpty()
                ? what
                : what + " " + messages.getMessage("fault.nearest", new Object[] {it.nearest()}, locale);
    }

    /** All of them, for a file. */
    public String csv(List<Fault> faults, Locale locale) {
        var out = new StringWriter();
        try (var csv = CsvWriter.builder().build(out)) {
            csv.writeRecord("sheet", "row", "column", "read", "what", "nearest");
            faults.forEach(it -> csv.writeRecord(
                    it.sheet(), String.valueOf(it.row()), it.column(), it.read(), what(it, locale), it.nearest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
