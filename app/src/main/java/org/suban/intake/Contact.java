package org.suban.intake;

/** How to reach the person; either part may be empty, never both. It exists in the clear only on its way into or out of the vault. */
public record Contact(String name, String phone) {

    public Contact {
        if (name.isBlank() && phone.isBlank()) {
            throw new IllegalArgumentException("A contact has a name or a phone");
        }
    }

    /** The first character of the name and the last four digits of the phone. */
    String mask() {
        var shownName = name.isBlank() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
        var shownPhone = phone.length() < 7 ? "" : "****" + phone.substring(phone.length() - 4);
        return (shownName + " " + shownPhone).strip();
    }

    @Override
    public String toString() {
        return "Contact[" + mask() + "]";
    }
}
