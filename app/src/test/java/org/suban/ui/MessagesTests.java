package org.suban.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTests {

    static String[] everyFile() throws IOException {
        return WordsConfiguration.basenames();
    }

    @ParameterizedTest
    @MethodSource("everyFile")
    void saysEverythingInBothLanguages(String basename) throws IOException {
        var chinese = read(basename, "zh");
        var english = read(basename, "en");

        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        assertThat(chinese.values()).noneMatch(words -> words.toString().isBlank());
        assertThat(english.values()).noneMatch(words -> words.toString().isBlank());
    }

    /** In a message with a value in it, a lone apostrophe swallows the rest; a typographic one does not. */
    @ParameterizedTest
    @MethodSource("everyFile")
    void keepsApostrophesOutOfMessagesWithValues(String basename) throws IOException {
        for (var language : new String[] {"zh", "en"}) {
            assertThat(read(basename, language).values())
                    .extracting(Object::toString)
                    .filteredOn(words -> words.contains("{0}"))
                    .noneMatch(swallows());
        }
    }

    @Test
    void answersInChineseWhenTheLanguageIsNotOurs() throws IOException {
        assertThat(WordsConfiguration.messageSource().getMessage("ui.sign-in", null, Locale.FRENCH))
                .isEqualTo("登录");
    }

    @Test
    void collectsTheFilesByTheirModule() throws IOException {
        assertThat(Arrays.asList(everyFile())).contains("messages/ui");
    }

    private static Predicate<String> swallows() {
        return words -> words.replace("''", "").contains("'");
    }

    private static Properties read(String basename, String language) throws IOException {
        var properties = new Properties();
        var file = "/" + basename + "_" + language + ".properties";
        try (var stream = MessagesTests.class.getResourceAsStream(file)) {
            assertThat(stream).as(file).isNotNull();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
