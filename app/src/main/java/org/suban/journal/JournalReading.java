package org.suban.journal;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the journal for a named reader from where it last stopped; what the reader writes and its bookmark commit as one. */
@Component
public class JournalReading {

    private final JournalTable table;
    private final JdbcClient jdbc;

    JournalReading(JournalTable table, JdbcClient jdbc) {
        this.table = table;
        this.jdbc = jdbc;
    }

    /** Hands over at most so many lines and returns how many; among many nodes one reads at a time. */
    @Transactional
    public int readOn(String reader, int most, Consumer<List<Line>> take) {
        register(reader);
        var lines = table.after(bookmarkOf(reader), most);
        if (!lines.isEmpty()) {
            take.accept(lines);
            moveTo(reader, table.bookmarkAt(lines.getLast()));
        }
        return lines.size();
    }

    /** The reader begins again at the first line; what it wrote is its own to throw away, in the same transaction. */
    @Transactional
    public void startOver(String reader) {
        register(reader);
        moveTo(reader, Bookmark.START);
    }

    private void register(String reader) {
        jdbc.sql("""
                insert into journal_reader (name, transaction, position)
                values (:reader, cast(:transaction as xid8), :position)
                on conflict (name) do nothing
                """)
                .param("reader", reader)
                .param("transaction", Bookmark.START.transaction())
                .param("position", Bookmark.START.position())
                .update();
    }

    private Bookmark bookmarkOf(String reader) {
        return jdbc.sql("""
                select cast(transaction as text) as transaction, position
                from journal_reader
                where name = :reader
                for update
                """).param("reader", reader).query(Bookmark.class).single();
    }

    private void moveTo(String reader, Bookmark bookmark) {
        jdbc.sql("""
                update journal_reader
                set transaction = cast(:transaction as xid8), position = :position
                where name = :reader
                """)
                .param("reader", reader)
                .param("transaction", bookmark.transaction())
                .param("position", bookmark.position())
                .update();
    }
}
