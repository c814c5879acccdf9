package org.suban.ui.menu;

/** Doors that belong together: whoever has many sees the groups, and the doors of the one they are in. */
public enum MenuGroup {
    INTAKE("headset"),
    DISPATCH("inbox"),
    HANDLING("list"),
    CASES("file"),
    LIST("book"),
    FIGURES("chart"),
    CITY("map");

    private final String icon;

    MenuGroup(String icon) {
        this.icon = icon;
    }

    String icon() {
        return icon;
    }

    String labelKey() {
        return "ui.menu." + name();
    }
}
