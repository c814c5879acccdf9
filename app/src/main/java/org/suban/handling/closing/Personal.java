package org.suban.handling.closing;

/** What is to become of somebody's number in a reply that everybody with the receipt can read. */
public enum Personal {
    MASK,
    KEEP
}
