package org.suban.casefile.web.resident;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Receipt and query code as typed; digits of full width, as Chinese keyboards make them, count as digits. */
record TrackForm(@Nullable String receipt, @Nullable String code) {

    String receiptOrBlank() {
        return narrow(receipt);
    }

    String codeOrBlank() {
        return narrow(code);
    }

    boolean isWhole() {
        return !receiptOrBlank().isBlank() && !codeOrBlank().isBlank();
    }

    private static String narrow(@Nullable String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }
}
