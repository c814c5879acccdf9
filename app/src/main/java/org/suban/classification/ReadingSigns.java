package org.suban.classification;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.catalog.ItemTerms;
import org.suban.catalog.RequestType;
import org.suban.catalog.Urgency;
import org.suban.classification.signs.DangerWords;
import org.suban.classification.signs.TypeCues;

/** Reads urgency and type off a text, with what the likeliest item's terms say of them. */
@Component
public class ReadingSigns {

    private final DangerWords dangers = DangerWords.read();
    private final TypeCues cues = TypeCues.read();

    /** Of a text of which nothing is named: its own words alone speak. */
    public Signs read(String title, String words) {
        return read(title, words, null);
    }

    Signs read(String title, String words, @Nullable ItemTerms likeliest) {
        var text = title + "\n" + words;
        return new Signs(urgency(text, likeliest), type(text, likeliest));
    }

    /** "没有着火" finds the item of fires: where every danger was taken back, the item's urgency says nothing. */
    private Sign<Urgency> urgency(String text, @Nullable ItemTerms likeliest) {
        var heard = dangers.in(text);
        if (!heard.words().isEmpty()) {
            return Sign.ofWords(Urgency.URGENT, heard.words());
        }
        return heard.takenBack() || likeliest == null || likeliest.urgency() == Urgency.NORMAL
                ? Sign.ofNothing(Urgency.NORMAL)
                : Sign.ofItem(Urgency.URGENT);
    }

    private Sign<RequestType> type(String text, @Nullable ItemTerms likeliest) {
        var spoken = cues.in(text, likeliest == null ? null : likeliest.type());
        if (spoken.isPresent()) {
            return Sign.ofWords(spoken.get().type(), spoken.get().words());
        }
        return likeliest == null ? Sign.ofNothing(RequestType.HELP) : Sign.ofItem(likeliest.type());
    }
}
