package org.suban.shared;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinCaseType;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/** A name by its sounds: for each character every way to read it, so that full pinyin, initials and any mixture find it. */
public final class Spelling {

    private static final HanyuPinyinOutputFormat PLAIN = plain();

    /** A list has tens of thousands of names but only a few thousand characters. */
    private static final Map<Character, String[]> KNOWN = new ConcurrentHashMap<>();

    private final String[][] readings;
    private final int letters;
    private final int beginnings;

    private Spelling(String[][] readings) {
        this.readings = readings;
        this.letters = bits(Arrays.stream(readings).flatMap(Arrays::stream));
        this.beginnings = bits(Arrays.stream(readings)
                .flatMap(Arrays::stream)
                .map(it -> it.substring(0, Math.min(1, it.length()))));
    }

    public static Spelling of(String name) {
        return new Spelling(name.chars()
                .mapToObj(it -> KNOWN.computeIfAbsent((char) it, Spelling::readings))
                .toArray(String[][]::new));
    }

    /** One bit for each letter of the alphabet that occurs. */
    public static int bits(String text) {
        int bits = 0;
        for (int i = 0; i < text.length(); i++) {
            int letter = text.charAt(i) - 'a';
            if (letter >= 0 && letter < 26) {
                bits |= 1 << letter;
            }
        }
        return bits;
    }

    private static int bits(Stream<String> texts) {
        return texts.mapToInt(Spelling::bits).reduce(0, (a, b) -> a | b);
    }

    /** Whether the letters spell some run of the characters, each wholly or by how it begins; {@code bits} are the letters' own. */
    public boolean spells(String asked, int bits) {
        // Most names lack one of the letters, and that is told by two comparisons.
        if ((bits & ~letters) != 0 || (bits(asked.substring(0, 1)) & beginnings) == 0) {
            return false;
        }
        for (int from = 0; from < readings.length; from++) {
            if (spells(asked, 0, from)) {
                return true;
            }
        }
        return false;
    }

    private boolean spells(String asked, int done, int character) {
        if (done == asked.length()) {
            return true;
        }
        if (character == readings.length) {
            return false;
        }
        for (var reading : readings[character]) {
            int most = Math.min(reading.length(), asked.length() - done);
            for (int length = 1;
                    length <= most && reading.charAt(length - 1) == asked.charAt(done + length - 1);
                    length++) {
                if (spells(asked, done + length, character + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String[] readings(char character) {
        if (character < 128) {
            return new String[] {String.valueOf(Character.toLowerCase(character))};
        }
        try {
            var readings = PinyinHelper.toHanyuPinyinStringArray(character, PLAIN);
            return readings == null
                    ? new String[0]
                    : Arrays.stream(readings).distinct().toArray(String[]::new);
        } catch (BadHanyuPinyinOutputFormatCombination e) {
            throw new IllegalStateException(e);
        }
    }

    private static HanyuPinyinOutputFormat plain() {
        var format = new HanyuPinyinOutputFormat();
        format.setCaseType(HanyuPinyinCaseType.LOWERCASE);
        format.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        format.setVCharType(HanyuPinyinVCharType.WITH_V);
        return format;
    }
}
