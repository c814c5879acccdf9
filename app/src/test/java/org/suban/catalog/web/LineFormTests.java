package org.suban.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LineFormTests {

    @Test
    void whatAFormShowsIsWhatItSends() {
        var cells = new LinkedHashMap<>(Map.of(
                "code", "02-01-01-001",
                "name", "路灯不亮",
                "aliases", "街灯不亮|灯不亮",
                "type", "求助",
                "confidential", "no",
                "department_only", "yes",
                "host", "urban-management",
                "cohosts", "parks|@STREET",
                "heir", "02-01-01-002"));
        var form = LineForm.of(cells, it -> it.isEmpty() ? "" : it + " 名称", it -> it.isEmpty() ? "" : it + " 承接事项");
        assertThat(form.aliases()).isEqualTo("街灯不亮\n灯不亮");
        assertThat(form.host()).isEqualTo("urban-management 名称");
        assertThat(form.cohostFields()).containsExactly("parks 名称", "@STREET 名称", "", "");
        assertThat(form.cells("02-01-01-001")).containsAllEntriesOf(cells);
    }

    @Test
    void aNameTypedWithoutChoosingStaysAName() {
        var form = LineForm.of(Map.of("host", "城市管理局", "fallback", "no such unit"), it -> it, it -> it);
        assertThat(form.cells("02")).containsEntry("host", "城市管理局").containsEntry("cohosts", "");
    }

    @Test
    void fieldsLeftEmptyNameNobody() {
        var form = LineForm.of(Map.of("cohosts", "||parks|"), it -> it, it -> it);
        assertThat(form.cells("02")).containsEntry("cohosts", "parks");
    }
}
