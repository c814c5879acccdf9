package org.suban.catalog;

import java.util.Arrays;
import java.util.Optional;

/** What a resident wants with a request (诉求类型): the six kinds that hotlines count. */
public enum RequestType {
    INQUIRY("咨询"),
    HELP("求助"),
    COMPLAINT("投诉"),
    REPORT("举报"),
    SUGGESTION("建议"),
    PRAISE("表扬");

    private final String written;

    RequestType(String written) {
        this.written = written;
    }

    /** As it stands in sheets. */
    public String written() {
        return written;
    }

    /** Reads the Chinese word or the English name. */
    public static Optional<RequestType> read(String text) {
        return Arrays.stream(values())
                .filter(it -> it.written.equals(text.strip()) || it.name().equalsIgnoreCase(text.strip()))
                .findFirst();
    }
}
