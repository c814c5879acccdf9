package org.suban.administration.form;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people type in one line and a sheet keeps in one cell. */
public final class Typed {

    private Typed() {}

    /** Names with any of the usual signs between them, as a cell has them. */
    public static String list(String typed) {
        return Arrays.stream(typed.split("[|、，,;；]"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .distinct()
                .collect(Collectors.joining("|"));
    }

    public static String shown(@Nullable String cell) {
        return cell == null ? "" : cell.replace("|", "、");
    }

    /** The code at the head of a choice such as {@code housing 住房和城乡建设局}. */
    public static String code(String typed) {
        return typed.strip().split("[\\s\\u3000]", 2)[0];
    }
}
