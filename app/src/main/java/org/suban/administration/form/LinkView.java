package org.suban.administration.form;

/** Something with a page of its own; {@code note} says what else is worth knowing. */
public record LinkView(String code, String name, String note) {}
