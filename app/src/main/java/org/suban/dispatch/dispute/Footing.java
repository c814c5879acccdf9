package org.suban.dispatch.dispute;

/** How firmly a sending holds. */
public enum Footing {
    /** The unit may say, once and within its limit, that it is not theirs. */
    ORDINARY,
    /** Two units said so: this one works until it is ruled whose it is (先办后议). */
    PROVISIONAL,
    /** An arbiter has ruled that it is theirs. */
    RULED
}
