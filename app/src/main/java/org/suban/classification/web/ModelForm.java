package org.suban.classification.web;

import org.jspecify.annotations.Nullable;

/** Which model an administrator chose; 0 is the list alone. */
record ModelForm(@Nullable Integer number) {

    /** What cannot be a model where nothing was chosen. */
    private static final int NO_MODEL = -1;

    int chosen() {
        return number == null ? NO_MODEL : number;
    }
}
