package org.suban.intake.danger;

import java.util.List;

/** Hears danger in words as somebody types them. */
public interface Dangers {

    /** The words that speak of danger now; none where they deny it, remember it or fear it. */
    List<String> in(String text);
}
