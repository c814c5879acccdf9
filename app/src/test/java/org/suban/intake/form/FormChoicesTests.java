package org.suban.intake.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.catalog.Catalog;
import org.suban.catalog.ItemCode;
import org.suban.organization.Area;
import org.suban.organization.Areas;
import org.suban.support.Stage;
import org.suban.support.SubanTest;

@SubanTest
class FormChoicesTests {

    @Autowired
    FormChoices choices;

    @Autowired
    Catalog catalog;

    @Autowired
    Areas areas;

    Area community;
    String street = "";
    String lamp = "";

    @BeforeEach
    void look() {
        community = areas.all().stream()
                .filter(it -> it.level() == Area.Level.COMMUNITY)
                .findFirst()
                .orElseThrow();
        street = String.valueOf(community.parent());
        lamp = catalog.get(new ItemCode(Stage.LAMP)).name();
    }

    @Test
    void whatIsNamedExactlyNeedsNoPicking() {
        var said = choices.read(new ChosenForm(lamp, "", community.name(), ""));
        assertThat(said.itemCode()).isEqualTo(Stage.LAMP);
        assertThat(said.matter()).isEmpty();
        assertThat(said.areaCode()).isEqualTo(community.code().value());
        assertThat(said.address("3 号楼")).isEqualTo("3 号楼");
    }

    @Test
    void wordsThatNameNothingAreKeptAsWords() {
        var said = choices.read(new ChosenForm("门口的灯", Stage.LAMP, "老王家那里", street));
        assertThat(said.itemCode()).isNull();
        assertThat(said.matter()).isEqualTo("门口的灯");
        assertThat(said.areaCode()).isEqualTo(street);
        assertThat(said.address("3 号楼")).isEqualTo("老王家那里 3 号楼");
        assertThat(said.address("老王家那里 3 号楼")).isEqualTo("老王家那里 3 号楼");
        assertThat(said.address(null)).isEqualTo("老王家那里");
    }

    @Test
    void aCommunityInTheChosenStreetIsMoreExactAndOneElsewhereIsOnlyWords() {
        var there = choices.read(new ChosenForm("", "", community.name(), street));
        assertThat(there.areaCode()).isEqualTo(community.code().value());

        var other = areas.all().stream()
                .filter(it ->
                        it.level() == Area.Level.STREET && !it.code().value().equals(street))
                .findFirst()
                .orElseThrow();
        var elsewhere = choices.read(
                new ChosenForm("", "", community.name(), other.code().value()));
        assertThat(elsewhere.areaCode()).isEqualTo(other.code().value());
        assertThat(elsewhere.address("")).isEqualTo(community.name());
    }

    @Test
    void anEmptyFormSaysNothing() {
        assertThat(choices.read(ChosenForm.EMPTY)).isEqualTo(new FormChoices.Said(null, "", null, ""));
    }

    @Test
    void aCommunityThatWasFoundIsShownBesideTheListOfStreets() {
        assertThat(shown(new ChosenForm("", "", "", community.code().value()), null)
                        .found())
                .satisfies(it -> assertThat(String.valueOf(it)).contains(community.name()));
        assertThat(shown(new ChosenForm("", "", "", street), null).found()).isNull();
        assertThat(shown(new ChosenForm("", "", "", "<script>"), null).found()).isNull();
    }

    @Test
    void aButtonOfOneFinderLeavesTheOtherAsItIs() {
        var form = new ChosenForm("路灯", "", community.name(), "");
        var asked = shown(form, "area");
        assertThat(asked.area().offered()).isNotEmpty();
        assertThat(asked.matter().offered()).isNull();
        assertThat(asked.matter().text()).isEqualTo("路灯");

        var taken = shown(form, "area:" + community.code());
        assertThat(taken.areaCode()).isEqualTo(community.code().value());
        assertThat(taken.area().text()).isEmpty();
        assertThat(taken.area().chosen()).contains(community.name());
    }

    private ChoicesView shown(ChosenForm form, @Nullable String pressed) {
        return choices.shown(form, pressed, false, Locale.SIMPLIFIED_CHINESE);
    }
}
