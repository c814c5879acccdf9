package org.suban.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every word a person reads is there in both languages. */
class MessageTests {

    private static final Messages OURS = new Messages(House.MESSAGES);

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(OURS.missing()).isEmpty();
        assertThat(OURS.crooked()).isEmpty();
    }

    @Test
    void templatesUseWordsThatExist() {
        assertThat(House.TEMPLATES.stream().flatMap(it -> OURS.unknownIn(it).stream()))
                .isEmpty();
    }

    @Test
    void catchesAMissingWord() {
        assertThat(messages("a.b=甲\na.c=乙", "a.b=one").missing()).containsExactly("a.c is missing in English");
        assertThat(messages("a.b=甲", "a.b=one\na.c=two").missing()).containsExactly("a.c is missing in Chinese");
        assertThat(messages("a.b=", "a.b=one").missing()).containsExactly("a.b is empty in intake_zh.properties");
        assertThat(messages("a.b=甲\na.b=乙", "a.b=one").missing()).hasSize(1);
        assertThat(messages("a.b=甲", "a.b=one").missing()).isEmpty();
    }

    @Test
    void catchesAWordOfTwoModules() {
        var files = List.of(
                new TextFile("intake_zh.properties", "a=甲"), new TextFile("intake_en.properties", "a=one"),
                new TextFile("rating_zh.properties", "a=乙"), new TextFile("rating_en.properties", "a=two"));

        assertThat(new Messages(files).missing()).hasSize(2);
    }

    @Test
    void catchesOtherArguments() {
        assertThat(messages("a={0} 天,{1}", "a={0} days").crooked()).hasSize(1);
        assertThat(messages("a={0,number} 天", "a={0} days").crooked()).isEmpty();
    }

    @Test
    void catchesASwallowedApostrophe() {
        assertThat(messages("a={0}", "a=it isn't {0}").crooked()).hasSize(1);
        assertThat(messages("a=甲", "a=it isn''t").crooked()).hasSize(1);
        assertThat(messages("a={0}\nb=乙", "a=it isn''t {0}\nb=isn't").crooked()).isEmpty();
    }

    @Test
    void catchesAWordNobodyWrote() {
        var messages = messages("step.open=甲", "step.open=one");

        assertThat(messages.unknownIn(template("#{step.closed}"))).hasSize(1);
        assertThat(messages.unknownIn(template("#{stage.__${a}__} #{${'stages.' + a}}")))
                .hasSize(2);
        assertThat(messages.unknownIn(
                        template("#{step.open(${a})} #{step.__${a}__} #{${'step.' + a}} #{${a}} ${#lists}")))
                .isEmpty();
    }

    private static Messages messages(String chinese, String english) {
        return new Messages(
                List.of(new TextFile("intake_zh.properties", chinese), new TextFile("intake_en.properties", english)));
    }

    private static TextFile template(String text) {
        return new TextFile("Sample.html", text);
    }
}
