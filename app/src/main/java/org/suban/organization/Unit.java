package org.suban.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An office that answers for things: a department, a district or street government, a residents' committee, or a public enterprise; one that was merged or renamed keeps its row and names its heir. */
public record Unit(
        UnitCode code,
        String name,
        String english,
        Kind kind,
        AreaCode area,
        String phone,
        List<String> aliases,
        @Nullable UnitCode parent,
        String duty,
        @Nullable UnitCode standIn,
        @Nullable UnitCode heir,
        @Nullable LocalDate validTo) {

    /** What sort of office it is; work of a department may not be pushed down to a street. */
    public enum Kind {
        DEPARTMENT,
        DISTRICT,
        STREET,
        COMMUNITY,
        ENTERPRISE;

        /** Where a department's own work may not be sent. */
        public boolean grassroots() {
            return this == STREET || this == COMMUNITY;
        }
    }

    public Unit {
        aliases = List.copyOf(aliases);
    }

    public String nameIn(Locale locale) {
        return locale.getLanguage().equals("en") ? english : name;
    }

    /** One that has an heir works no more. */
    public boolean working() {
        return heir == null;
    }
}
