package org.suban.rating;

import org.suban.journal.Actor;

/** How the person was heard, and by whom; nobody of the unit that closed it may have called. */
public record Voice(How how, Actor by) {

    public static final Voice TRACKING = new Voice(How.TRACKING, Actor.RESIDENT);
    public static final Voice LINK = new Voice(How.LINK, Actor.RESIDENT);

    /** On the tracking page, by a link that was sent, in a call. */
    public enum How {
        TRACKING,
        LINK,
        CALL
    }
}
