package org.suban.dispatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SendFormTests {

    @Test
    void whatWasLeftEmptyIsEmpty() {
        var form = new SendForm(null, null, " ", null, null);

        assertThat(form.item()).isEmpty();
        assertThat(form.itemCode()).isEmpty();
        assertThat(form.unit()).isNull();
    }
}
