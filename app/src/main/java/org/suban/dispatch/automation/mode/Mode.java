package org.suban.dispatch.automation.mode;

/** How far the machine may go, the most cautious first. */
public enum Mode {
    /** It says nothing. */
    OFF,
    /** It says what it would do, and is compared with how the request ends. */
    SHADOW,
    /** It sends by itself where its record allows. */
    ON;

    public Mode orLess(Mode other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
