package org.suban.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import org.junit.jupiter.api.Test;

class GuidancePartTests {

    private static final String HEADER = "code,name,name_en,basis,route,phone,text\n";

    @Test
    void aRowIsReadAndWhatEnglishItLacksIsSaidInChinese() {
        var reason = read("court,法院的事,Courts,《中华人民共和国民事诉讼法》,法院, 12368 | 0999-12368 ,在审理");
        assertThat(reason.phones()).containsExactly("12368", "0999-12368");
        assertThat(reason.english()).isEqualTo(new Reason.Said("Courts", "法院", "在审理"));
    }

    @Test
    void aRowThatSaysTooLittleOrNothingReadableStopsTheLoading() {
        assertThatThrownBy(() -> read("court,法院的事,,,,12368,在审理")).hasMessageContaining("row 2", "\"route\"");
        assertThatThrownBy(() -> read("Court,法院的事,,,法院,12368,在审理")).hasMessageContaining("\"code\"");
        assertThatThrownBy(() -> read("court,法院的事,,,法院,javascript:1,在审理")).hasMessageContaining("\"phone\"");
    }

    private static Reason read(String row) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(HEADER + row).stream()) {
            return new ReasonRow(rows.findFirst().orElseThrow()).reason();
        }
    }
}
