package org.suban.journal;

/** An entry as it stands in the journal, with its place in it. */
public record Line(long position, Entry entry) {}
