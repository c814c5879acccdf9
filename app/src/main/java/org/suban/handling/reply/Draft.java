package org.suban.handling.reply;

/** A template as typed: the code of an item, or empty for all. */
public record Draft(String item, String words) {}
