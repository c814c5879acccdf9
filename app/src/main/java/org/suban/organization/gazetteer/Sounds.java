package org.suban.organization.gazetteer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sourceforge.pinyin4j.PinyinHelper;

/** How a text sounds, character by character and without tones: whoever types by sound picks 柳地湾 for 柳堤湾. */
final class Sounds {

    private static final Map<Character, String> KNOWN = new ConcurrentHashMap<>();

    private Sounds() {}

    /** The first reading of each character; of what has none, the character itself. */
    static String[] of(String text) {
        return text.chars()
                .mapToObj(it -> KNOWN.computeIfAbsent((char) it, Sounds::sound))
                .toArray(String[]::new);
    }

    private static String sound(char character) {
        var readings = PinyinHelper.toHanyuPinyinStringArray(character);
        return readings == null ? String.valueOf(character) : readings[0].substring(0, readings[0].length() - 1);
    }
}
