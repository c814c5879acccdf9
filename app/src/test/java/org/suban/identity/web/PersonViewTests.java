package org.suban.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonViewTests {

    private final PersonView person = new PersonView(7, "housing", "住建局承办人", List.of("承办人"), "住建局", "", true);

    @ParameterizedTest
    @CsvSource({"'', true", "住建, true", "HOUS, true", "住建　承办人, true", "housing 承办人, true", "住建 派单员, false"})
    void isFoundByEveryWordOfTheSearch(String typed, boolean found) {
        assertThat(person.matches(typed)).isEqualTo(found);
    }
}
