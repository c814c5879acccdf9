package org.suban.journal;

/** Who did it: {@code resident}, {@code machine:<rule>} or {@code staff:<number>}; never a name or a phone. */
public record Actor(String code) {

    public static final Actor RESIDENT = new Actor("resident");

    public Actor {
        if (!code.matches("resident|(machine|staff):[a-z0-9-]+")) {
            throw new IllegalArgumentException("Not an actor: " + code);
        }
    }

    public static Actor machine(String rule) {
        return new Actor("machine:" + rule);
    }

    public static Actor staff(long number) {
        return new Actor("staff:" + number);
    }

    public boolean isMachine() {
        return code.startsWith("machine:");
    }

    public boolean isStaff() {
        return code.startsWith("staff:");
    }

    /** The staff number; only for {@link #isStaff() staff}. */
    public long staffNumber() {
        return Long.parseLong(code.substring("staff:".length()));
    }
}
