package org.suban.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.ItemCode;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.ui.Finding;

@SubanTest
class ItemChoicesTests {

    @Autowired
    ItemChoices choices;

    @Autowired
    Catalog catalog;

    CatalogItem lamp;

    @BeforeEach
    void look() {
        lamp = catalog.get(new ItemCode(Stage.LAMP));
    }

    @Test
    void aCodeALineOrAnItemsOwnNameChoosesIt() {
        assertThat(choices.chosen(Stage.LAMP, "")).contains(lamp);
        assertThat(choices.chosen(" " + Stage.LAMP + "  ", "")).contains(lamp);
        assertThat(choices.chosen(Stage.LAMP + " " + lamp.name(), "")).contains(lamp);
        assertThat(choices.chosen(lamp.name(), "")).contains(lamp);
    }

    @Test
    void thePickedCodeCountsOnlyWhileItsNameStandsInTheField() {
        assertThat(choices.chosen(lamp.name(), Stage.LAMP)).contains(lamp);
        assertThat(choices.chosen("别的事", Stage.LAMP)).isEmpty();
        assertThat(choices.chosen("", Stage.LAMP)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "路灯", "02-02", "99-99-99-999", "<script>", "02-02-01-0019", "%"})
    void whatIsNotExactlyAnItemChoosesNothing(String typed) {
        assertThat(choices.chosen(typed, "")).isEmpty();
        assertThat(choices.chosen(typed, typed)).isEmpty();
    }

    @Test
    void residentsReadNamesAndStaffReadCodesToo() {
        assertThat(choices.offers(Stage.LAMP, false)).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo(lamp.name());
            assertThat(it.path()).isEqualTo(lamp.above()).doesNotContain(Stage.LAMP);
        });
        assertThat(choices.offers(Stage.LAMP, true).getFirst().path()).startsWith(Stage.LAMP);
    }

    @Test
    void whatWasMeantIsGuessedFromWordsAndFromMistypedCodes() {
        assertThat(choices.nearest(lamp.name() + "了吗")).isPresent();
        assertThat(choices.nearest("02-02-01")).isPresent();
        assertThat(choices.nearest(Stage.LAMP.replace("-", "") + "9")).isPresent();
        assertThat(choices.nearest("€€€")).isEmpty();
    }

    @Test
    void aButtonPressedWithoutScriptsOffersOrTakes() {
        var asked = choices.finder("路灯", "", Finding.ASKED, false);
        assertThat(asked.text()).isEqualTo("路灯");
        assertThat(asked.offered()).isNotEmpty();

        var taken = choices.finder("路灯", "", new Finding(false, Stage.LAMP), false);
        assertThat(taken.text()).isEqualTo(lamp.name());
        assertThat(taken.code()).isEqualTo(Stage.LAMP);

        var forged = choices.finder("路灯", "", new Finding(false, "nonsense"), false);
        assertThat(forged.text()).isEqualTo("路灯");
        assertThat(forged.code()).isEmpty();
    }

    @Test
    void aLetterInTheFieldIsLookedUpByItsBeginning() {
        var letter = "路灯不亮".repeat(10_000);
        assertThat(choices.offers(letter, false)).isEqualTo(choices.offers(letter.substring(0, 40), false));
        assertThat(choices.chosen("路".repeat(100_000), "")).isEmpty();
    }
}
