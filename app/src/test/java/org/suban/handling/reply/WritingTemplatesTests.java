package org.suban.handling.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.LAMP;
import static org.suban.support.Stage.LAMP_UNIT;
import static org.suban.support.Stage.atOnce;
import static org.suban.support.Stage.granted;
import static org.suban.support.Stage.loserOf;
import static org.suban.support.Stage.refusal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.catalog.ItemCode;
import org.suban.handling.Handlings;
import org.suban.handling.reply.Beginning.Kind;
import org.suban.organization.UnitCode;
import org.suban.shared.Decision;
import org.suban.support.Stage;
import org.suban.support.SubanTest;

/** Who keeps which words, and what words may be kept. */
@SubanTest
class WritingTemplatesTests {

    private static final String LEAD = "urban-management-lead";

    @Autowired
    WritingTemplates writing;

    @Autowired
    Templates templates;

    @Autowired
    Beginnings beginnings;

    @Autowired
    Handlings handlings;

    @Autowired
    Stage stage;

    @Autowired
    Clock clock;

    @Test
    void whoLeadsAUnitWritesForItAndAnAdministratorForTheCity() {
        assertThat(granted(write(LEAD, LAMP, "路灯已修好")).unit()).isEqualTo(new UnitCode(LAMP_UNIT));
        assertThat(granted(write("urban-management-deputy", LAMP, "路灯已换")).unit())
                .isEqualTo(new UnitCode(LAMP_UNIT));
        assertThat(granted(write("admin", "", "谢谢反映")).unit()).isNull();
        for (var other : List.of(LAMP_UNIT, "dispatcher", "inspector", "agent")) {
            assertThat(refusal(write(other, LAMP, "路灯已修好"))).isEqualTo("handling.template-not-yours");
        }
    }

    @Test
    void nobodyChangesWhatIsAnotherUnitsOrTheCitys() {
        var lamp = granted(write(LEAD, LAMP, "路灯已修好"));
        var city = granted(write("admin", "", "谢谢反映"));
        assertThat(refusal(writing.change(stage.person("parks-lead"), lamp.number(), 1, "好", now())))
                .isEqualTo("handling.template-not-yours");
        assertThat(refusal(writing.withdraw(stage.person(LEAD), city.number(), 1, now())))
                .isEqualTo("handling.template-not-yours");
        assertThat(refusal(writing.withdraw(stage.person(LEAD), 1_000_000, 1, now())))
                .isEqualTo("handling.template-unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "02-02-01-001, ' ', handling.template-words",
        "99-99-99-999, 好, handling.template-item",
        "02-02, 好, handling.template-item",
        "路灯, 好, handling.template-item",
        "'', '你好 {name}', handling.template-placeholder",
        "'', '你好 {receipt', handling.template-placeholder",
        "'', '你好 ｛unit｝', handling.template-placeholder",
        "'', '找我 138 0000 1234', handling.template-personal",
        "'', '身份证 110101199003070038', handling.template-personal"
    })
    void badWordsAreRefused(String item, String words, String code) {
        assertThat(refusal(write(LEAD, item, words))).isEqualTo(code);
    }

    @Test
    void wordsHaveAnEnd() {
        assertThat(refusal(write(LEAD, "", "长".repeat(4001)))).isEqualTo("handling.template-words");
        granted(writing.withdraw(
                stage.person(LEAD), granted(write(LEAD, "", "长".repeat(4000))).number(), 1, now()));
    }

    @Test
    void aChangeIsAnotherVersionAndOfTwoAtOnceOneWins() {
        var it = granted(write(LEAD, LAMP, "路灯已修好"));
        assertThat(loserOf(atOnce(
                        () -> writing.change(stage.person(LEAD), it.number(), 1, "路灯已换好", now()),
                        () -> writing.withdraw(stage.person("urban-management-deputy"), it.number(), 1, now()))))
                .isEqualTo("handling.template-changed-before");
        assertThat(templates.versions(List.of(new ItemCode(LAMP)), new UnitCode(LAMP_UNIT)))
                .filteredOn(one -> one.number() == it.number())
                .extracting(Template::version)
                .containsExactly(1, 2);
    }

    @Test
    void aReplyBeginsWithItFilledInUntilItIsWithdrawn() {
        var it = granted(write(LEAD, LAMP, "{receipt} 由{unit}于{date}办结"));
        var id = stage.underway();
        var at = Instant.parse("2026-03-05T20:00:00Z");
        var sheet = handlings.find(id).orElseThrow();
        assertThat(beginnings.chosen(sheet, "t" + it.number(), at)).hasValueSatisfying(one -> {
            assertThat(one.kind()).isEqualTo(Kind.TEMPLATE);
            assertThat(one.words()).isEqualTo(id.receipt().grouped() + " 由城市管理局于2026年3月6日办结");
        });
        var parks =
                handlings.find(stage.underway("02-04-05-001", "water-affairs")).orElseThrow();
        assertThat(beginnings.chosen(parks, "t" + it.number(), at)).isEmpty();
        granted(writing.withdraw(stage.person(LEAD), it.number(), 1, now()));
        assertThat(beginnings.chosen(sheet, "t" + it.number(), at)).isEmpty();
        assertThat(templates.inUse(stage.person(LAMP_UNIT)))
                .extracting(Template::number)
                .doesNotContain(it.number());
    }

    private Decision<Template> write(String by, String item, String words) {
        return writing.write(stage.person(by), new Draft(item, words), now());
    }

    private Instant now() {
        return clock.instant();
    }
}
