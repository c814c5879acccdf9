package org.suban.intake.danger;

import java.util.List;
import org.springframework.stereotype.Component;

/** Sees to it that nobody sends word of a danger without having seen the numbers to call (紧急电话). */
@Component
public class EmergencyNumbers {

    /** Longer texts are refused anyway. */
    private static final int ENOUGH = 5000;

    private final Dangers dangers;

    EmergencyNumbers(Dangers dangers) {
        this.dangers = dangers;
    }

    public List<String> speaking(String text) {
        return dangers.in(text.length() <= ENOUGH ? text : text.substring(0, ENOUGH));
    }

    /** The words for which the numbers have to be shown before this is sent; none if they were, as {@code warned} says. */
    public List<String> unseen(String text, String warned) {
        return warned.isBlank() ? speaking(text) : List.of();
    }
}
