package org.suban.notification;

/** Who hears of an event; {@code UNIT} is the one the journal line names, {@code HOST} the one that has the request, {@code HOLDER} the person to whom it is given. */
enum Audience {
    RESIDENT,
    HOLDER,
    UNIT,
    HOST,
    LEAD,
    DEPUTY,
    INSPECTORS,
    DISPATCHERS
}
