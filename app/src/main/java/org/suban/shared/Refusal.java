package org.suban.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something was not done: the texts {@code refusal.<code>} (what happened) and {@code refusal.<code>.next} (what to
 * do now) belong to the code, which never changes once published.
 */
public record Refusal(String code, Kind kind, @Nullable String field, List<Object> values) {

    /** Whose turn it is to mend it; pages and programs choose their answer by it. */
    public enum Kind {
        WRONG_INPUT,
        TOO_LARGE,
        UNKNOWN,
        NOT_YOURS,
        SIGN_IN_FIRST,
        OVERTAKEN,
        TOO_OFTEN
    }

    public Refusal {
        if (!code.matches("[a-z]+\\.[a-z0-9-]+")) {
            throw new IllegalArgumentException("A refusal's code reads module.reason, not " + code);
        }
        values = List.copyOf(values);
    }

    public static Refusal wrong(String field, String code, Object... values) {
        return new Refusal(code, Kind.WRONG_INPUT, field, List.of(values));
    }

    public static Refusal because(Kind kind, String code, Object... values) {
        return new Refusal(code, kind, null, List.of(values));
    }

    public String messageKey() {
        return "refusal." + code;
    }

    public String nextKey() {
        return messageKey() + ".next";
    }
}
