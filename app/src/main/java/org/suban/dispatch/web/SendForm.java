package org.suban.dispatch.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.suban.dispatch.Choice;

/** What the dispatcher pressed or typed; an item may be a code or a line of the list, such as 02-03-01-001 路灯不亮. */
public record SendForm(
        @Nullable String item,
        @Nullable String unit,
        @Nullable String reason) {

    static final SendForm EMPTY = new SendForm(null, null, null);

    private static final Pattern CODE = Pattern.compile("\\s*(\\d\\d[\\d-]{0,10})(?:\\s.*)?");

    Choice choice() {
        return new Choice(code(item == null ? "" : item), unit == null || unit.isBlank() ? null : unit, reason);
    }

    private static String code(String typed) {
        var line = CODE.matcher(typed);
        return line.matches() ? line.group(1) : typed;
    }
}
