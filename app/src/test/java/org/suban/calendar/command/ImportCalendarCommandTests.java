package org.suban.calendar.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.calendar.Calendars;
import org.suban.shared.Terminal;
import org.suban.support.SubanTest;

@SubanTest
class ImportCalendarCommandTests {

    @Autowired
    ImportCalendarCommand command;

    @Autowired
    Calendars calendars;

    @TempDir
    Path folder;

    @Test
    void theOperatorImportsATableFromTheConsole() throws IOException {
        var file = Files.writeString(folder.resolve("2047.csv"), "day,kind,name\n2047-10-01,holiday,国庆节\n");
        var out = new ByteArrayOutputStream();
        var terminal = new Terminal(new PrintStream(out), new PrintStream(out));
        assertThat(command.run(List.of(file.toString()), terminal)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("2047-10-01");
        assertThat(calendars.published()).contains(2047);

        Files.writeString(file, "day,kind,name\n2047-10-01,nonsense,国庆节\n");
        assertThat(command.run(List.of(file.toString()), terminal)).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("nonsense");
        assertThat(command.run(List.of(), terminal)).isEqualTo(2);
        assertThat(command.run(List.of("nowhere.csv"), terminal)).isEqualTo(2);
    }
}
