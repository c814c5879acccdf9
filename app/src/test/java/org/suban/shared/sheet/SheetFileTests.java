package org.suban.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.suban.support.Stage;

class SheetFileTests {

    @Test
    void readsNumbersAsTheyWereTypedAndDaysAsDays() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("areas");
            var heads = List.of("plain", "whole", "grid", "text", "day", "flag");
            for (int column = 0; column < heads.size(); column++) {
                sheet.value(0, column, heads.get(column));
            }
            sheet.value(1, 0, 990101001001L);
            sheet.value(1, 1, 990101001001L);
            sheet.style(1, 1).format("0").set();
            sheet.value(1, 2, 990101001001001L);
            sheet.style(1, 2).format("#,##0").set();
            sheet.value(1, 3, "990101001001");
            sheet.value(1, 4, LocalDate.of(2026, 12, 1));
            sheet.style(1, 4).format("yyyy-mm-dd").set();
            sheet.value(1, 5, true);
            sheet.finish();
        }
        var table = Stage.granted(SheetFile.read("areas.xlsx", out.toByteArray(), "areas"))
                .getFirst();
        assertThat(table.rows()).singleElement().satisfies(it -> {
            assertThat(it.cell("plain")).isEqualTo("990101001001");
            assertThat(it.cell("whole")).isEqualTo("990101001001");
            assertThat(it.cell("grid")).isEqualTo("990101001001001");
            assertThat(it.cell("text")).isEqualTo("990101001001");
            assertThat(it.cell("day")).isEqualTo("2026-12-01");
        });
    }
}
