package org.suban.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.suban.identity.Role;
import org.suban.organization.UnitCode;

class NewPersonFormTests {

    @Test
    void readsTheUserNameAsTheSignInDoes() {
        var form = new NewPersonForm(" Li.Wei ", " 李伟 ", List.of("HANDLER"), "housing", "", "a good sentence");

        var person = form.person();

        assertThat(person.username()).isEqualTo("li.wei");
        assertThat(person.name()).isEqualTo("李伟");
        assertThat(person.unit()).isEqualTo(new UnitCode("housing"));
    }

    @Test
    void takesNothingForNothing() {
        var person = new NewPersonForm(null, null, null, null, null, null).person();

        assertThat(person.roles()).isEmpty();
        assertThat(person.unit()).isNull();
    }

    @Test
    void leavesOutRolesThatDoNotExist() {
        var form = new NewPersonForm("li", "李", List.of("KING", "AGENT"), "", "", "a good sentence");

        assertThat(form.person().roles()).containsExactly(Role.AGENT);
    }

    @Test
    void takesNoUnitForACodeThatCannotBeOne() {
        assertThat(new NewPersonForm("li", "李", List.of(), "住建 局", "", "")
                        .person()
                        .unit())
                .isNull();
    }
}
