package org.suban.handling.question.web;

import org.jspecify.annotations.Nullable;

/** A question or its answer, as typed. */
public record QuestionForm(@Nullable String words) {

    static final QuestionForm EMPTY = new QuestionForm(null);

    String typed() {
        return words == null ? "" : words;
    }
}
