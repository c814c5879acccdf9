package org.suban.catalog.search;

import java.util.Arrays;
import java.util.List;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinCaseType;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/** A name by its sounds: for each character every way to read it, so that full pinyin, initials and any mixture find it. */
record Spelling(List<String[]> readings) {

    private static final HanyuPinyinOutputFormat PLAIN = plain();

    static Spelling of(String name) {
        return new Spelling(name.chars().mapToObj(it -> readings((char) it)).toList());
    }

    /** Whether the letters spell some run of the characters, each wholly or by how it begins. */
    boolean spells(String letters) {
        for (int from = 0; from < readings.size(); from++) {
            if (spells(letters, 0, from)) {
                return true;
            }
        }
        return false;
    }

    private boolean spells(String letters, int done, int character) {
        if (done == letters.length()) {
            return true;
        }
        if (character == readings.size()) {
            return false;
        }
        for (var reading : readings.get(character)) {
            int most = Math.min(reading.length(), letters.length() - done);
            for (int length = 1;
                    length <= most && reading.charAt(length - 1) == letters.charAt(done + length - 1);
                    length++) {
                if (spells(letters, done + length, character + 1)) {
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
