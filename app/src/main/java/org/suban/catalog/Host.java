package org.suban.catalog;

import java.util.Optional;
import org.suban.organization.Unit;
import org.suban.organization.UnitCode;

/** Who answers (主办): a unit, or the office of the district, street or community where it happens; written as the unit's code or {@code @DISTRICT}, {@code @STREET}, {@code @COMMUNITY}. */
public sealed interface Host {

    /** Always this one. */
    record Named(UnitCode unit) implements Host {}

    /** The office of this kind in the place at hand. */
    record Local(Unit.Kind kind) implements Host {}

    static Optional<Host> read(String text) {
        return switch (text.strip()) {
            case "@DISTRICT" -> Optional.of(new Local(Unit.Kind.DISTRICT));
            case "@STREET" -> Optional.of(new Local(Unit.Kind.STREET));
            case "@COMMUNITY" -> Optional.of(new Local(Unit.Kind.COMMUNITY));
            case String code when UnitCode.isOne(code) -> Optional.of(new Named(new UnitCode(code)));
            default -> Optional.empty();
        };
    }

    default String written() {
        return switch (this) {
            case Named(var unit) -> unit.value();
            case Local(var kind) -> "@" + kind.name();
        };
    }
}
