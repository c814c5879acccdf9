package org.suban.handling.closing;

/** Whether it is solved (是否解决), as its handler says; what the person says is another fact. */
public enum Solved {
    YES,
    PARTLY,
    NO
}
