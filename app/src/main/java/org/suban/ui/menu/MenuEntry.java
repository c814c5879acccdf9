package org.suban.ui.menu;

import java.util.Set;

/**
 * A module declares one as a bean to appear in the menu of those who hold any of the roles; without roles, of everyone.
 */
public record MenuEntry(String labelKey, String href, String icon, Set<String> roles, MenuGroup group, int order) {

    public MenuEntry {
        roles = Set.copyOf(roles);
    }

    public boolean isFor(Set<String> held) {
        return roles.isEmpty() || roles.stream().anyMatch(held::contains);
    }

    /** Whether a reader at this address is in the part of the house that the entry opens. */
    public boolean leadsTo(String path) {
        return path.equals(href) || (href.length() > 1 && path.startsWith(href + "/"));
    }
}
