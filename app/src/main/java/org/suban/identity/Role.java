package org.suban.identity;

/** What a member of staff is here to do; one person may do several things. */
public enum Role {
    AGENT,
    DISPATCHER,
    HANDLER,
    ARBITER,
    INSPECTOR,
    CATALOGUE,
    ADMINISTRATOR;

    /** As Spring Security spells it. */
    public String authority() {
        return "ROLE_" + name();
    }
}
