package org.suban.dispatch.automation;

/** Who speaks for an item; each has a record of its own, for one is right more often than the other. */
public enum Voice {
    /** The classifier alone. */
    ALONE,
    /** The resident chose it, and the classifier finds that item or one of the same subject the likeliest. */
    AGREED
}
