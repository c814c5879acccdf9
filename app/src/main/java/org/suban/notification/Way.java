package org.suban.notification;

/** How somebody is told: on a page of Suban, by mail, or by whatever a city's gateway makes of it, such as SMS or chat. */
public enum Way {
    IN_APP,
    MAIL,
    WEBHOOK
}
