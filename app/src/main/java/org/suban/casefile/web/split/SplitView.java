package org.suban.casefile.web.split;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.casefile.CaseFile;
import org.suban.casefile.SplittingLetters;

/** The letter beside the boxes for its parts. */
public record SplitView(CaseFile letter, List<Box> boxes) {

    /** One part as typed, and what is wrong with it. */
    public record Box(int number, String words, @Nullable String wrong) {}

    public boolean mayHaveMore() {
        return boxes.size() < SplittingLetters.MOST;
    }
}
