package org.suban.classification.classifier.lexical;

import com.huaban.analysis.jieba.JiebaSegmenter;
import com.huaban.analysis.jieba.JiebaSegmenter.SegMode;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts Chinese text into words and pairs of neighbouring characters; both, because neither alone finds everything. */
final class Terms {

    private static final Pattern NOT_HAN = Pattern.compile("[^\\p{IsHan}]+");
    private static final JiebaSegmenter SEGMENTER = new JiebaSegmenter();

    private Terms() {}

    static Set<String> of(String text) {
        var terms = new LinkedHashSet<String>();
        SEGMENTER.process(text.toLowerCase(Locale.ROOT), SegMode.SEARCH).forEach(it -> {
            if (it.word.length() > 1 && !it.word.isBlank()) {
                terms.add(it.word.strip());
            }
        });
        for (var run : NOT_HAN.split(text)) {
            for (int i = 0; i + 2 <= run.length(); i++) {
                terms.add(run.substring(i, i + 2));
            }
        }
        return terms;
    }
}
