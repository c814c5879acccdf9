package org.suban.notification.sender;

/** How one try ended; {@code why} is a code with the words {@code notification.trouble.<code>}, and never holds an address. */
public sealed interface Outcome {

    /** The gateway has it. */
    record Taken() implements Outcome {}

    /** Not now; worth another try. */
    record Later(String why) implements Outcome {}

    /** The gateway will never take it. */
    record Refused(String why) implements Outcome {}

    /** There is no way to send it; it stays to be seen. */
    record Kept(String why) implements Outcome {}
}
