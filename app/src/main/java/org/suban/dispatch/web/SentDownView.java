package org.suban.dispatch.web;

import java.time.YearMonth;
import java.util.List;

/** A month, and which departments' items were sent down in it how often. */
public record SentDownView(YearMonth month, long times, List<Row> rows) {

    /** One item. */
    public record Row(String code, String name, long times) {}
}
