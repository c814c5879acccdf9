package org.suban.notification;

/** Who hears of an event; {@code UNIT} is the one the journal line names, {@code HOST} the one that has the request. */
enum Audience {
    RESIDENT,
    UNIT,
    HOST,
    LEAD,
    DEPUTY,
    INSPECTORS,
    DISPATCHERS
}
