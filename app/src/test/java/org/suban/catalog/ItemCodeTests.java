package org.suban.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemCodeTests {

    @Test
    void anItemLiesInItsSubjectItsGroupAndItsClass() {
        assertThat(new ItemCode("02-03-01-004").upwards())
                .extracting(ItemCode::value)
                .containsExactly("02-03-01-004", "02-03-01", "02-03", "02");
        assertThat(new ItemCode("02").parent()).isEmpty();
    }

    @Test
    void onlyAnItemCanNameARequest() {
        assertThat(new ItemCode("02-03-01-004").leaf()).isTrue();
        assertThat(new ItemCode("02-03-01").leaf()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "0203", "02-3", "02-03-01-4", "02-03-01-004-1", "02-03-", "０２"})
    void nothingElseIsACode(String text) {
        assertThat(ItemCode.isOne(text)).isFalse();
    }
}
