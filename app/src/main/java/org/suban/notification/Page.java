package org.suban.notification;

/** Which part of a long list is asked for; one row more than it shows says that there is another. */
public record Page(int number, int size) {

    public long skip() {
        return (long) number * size;
    }

    public int andOne() {
        return size + 1;
    }
}
