package org.suban.intake;

/** A way in; a folder under {@code intake/channel/} each. The label is the message {@code intake.channel.<code>}. */
public interface Channel {

    /** Lower-case letters, kept with each request for ever. */
    String code();

    /** Whether only a member of staff may use it, because it says what somebody else told. */
    boolean isForStaff();

    default String labelKey() {
        return "intake.channel." + code();
    }
}
