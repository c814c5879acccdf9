package org.suban.journal;

/** How far a reader has come: the last line's transaction (as PostgreSQL writes an {@code xid8}) and position. */
record Bookmark(String transaction, long position) {

    static final Bookmark START = new Bookmark("0", 0);
}
