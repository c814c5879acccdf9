package org.suban.shared.sheet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** A CSV file read line by line, never as a whole; quotes may span lines, rows may be short: office programs leave empty cells at the end away. */
public final class CsvFile implements AutoCloseable {

    private final Counting bytes;
    private final long size;
    private final CsvReader<NamedCsvRecord> reader;

    public CsvFile(Path file) throws IOException {
        size = Files.size(file);
        bytes = new Counting(Files.newInputStream(file));
        reader = CsvReader.builder()
                .allowMissingFields(true)
                .ofNamedCsvRecord(
                        withoutMark(new InputStreamReader(new BufferedInputStream(bytes), Charsets.of(file))));
    }

    public Iterator<NamedCsvRecord> rows() {
        return reader.iterator();
    }

    public static List<String> headerOf(Path file) throws IOException {
        var text = withoutMark(Files.newBufferedReader(file, Charsets.of(file)));
        try (var reader = CsvReader.builder().ofCsvRecord(text)) {
            var rows = reader.iterator();
            return rows.hasNext() ? rows.next().getFields() : List.of();
        }
    }

    /** Whether it is text in UTF-8 or GB18030 to its last byte; what is not would be read with signs nobody wrote. */
    public static boolean isText(Path file) throws IOException {
        return Charsets.isText(file);
    }

    /** How much of the file has been read, 0 to 1. */
    public double read() {
        return size == 0 ? 1 : (double) bytes.count / size;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** Past the byte order mark that some programs put first. */
    private static Reader withoutMark(Reader text) throws IOException {
        var marked = new BufferedReader(text);
        marked.mark(1);
        if (marked.read() != '\uFEFF') {
            marked.reset();
        }
        return marked;
    }

    private static final class Counting extends FilterInputStream {

        private volatile long count;

        Counting(InputStream input) {
            super(input);
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            count += Math.max(read, 0);
            return read;
        }
    }
}
