package org.suban.handling.closing;

/** Whether it was as the person said (是否属实). */
public enum Truth {
    TRUE,
    PARTLY,
    UNTRUE
}
