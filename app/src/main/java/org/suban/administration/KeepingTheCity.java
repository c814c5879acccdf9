package org.suban.administration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.administration.CityChange.Cell;
import org.suban.administration.CityChange.Kind;
import org.suban.identity.Role;
import org.suban.identity.Visitor;
import org.suban.organization.ChangingTheCity;
import org.suban.organization.ChangingTheCity.Line;
import org.suban.organization.CitySheet;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.sheet.Fault;
import org.suban.shared.sheet.Table;

/** Changes the city by a file or at one row, for administrators and the operator, and writes down who did what. */
@Component
public class KeepingTheCity {

    private final ChangingTheCity changing;
    private final ChangeNotes notes;

    KeepingTheCity(ChangingTheCity changing, ChangeNotes notes) {
        this.changing = changing;
        this.notes = notes;
    }

    /** What came of a file or a row. */
    public sealed interface Outcome {

        /** The city now says what was given. */
        record Changed(CityChange change) implements Outcome {}

        /** It said so already. */
        record Same() implements Outcome {}

        /** Nothing was taken. */
        record Faulty(List<Fault> faults) implements Outcome {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }
    }

    /** Sheets or outlines, as the ending of the file's name says. */
    @Transactional
    public Decision<Outcome> take(Visitor by, String name, byte[] bytes, Instant at) {
        return mayKeep(by) ? CityFile.open(name, bytes).then(it -> take(by, it, at)) : forbidden();
    }

    /** Every sheet of the file; one of the kind must be among them, and that of a CSV is. */
    @Transactional
    public Decision<Outcome> take(Visitor by, CitySheet kind, String name, byte[] bytes, Instant at) {
        return mayKeep(by)
                ? CityFile.sheets(name, bytes, kind.title())
                        .then(it -> it.has(kind) ? take(by, it, at) : missing(name, kind))
                : forbidden();
    }

    @Transactional
    public Decision<Outcome> takeOutlines(Visitor by, String name, byte[] bytes, Instant at) {
        return mayKeep(by) ? CityFile.outlines(name, bytes).then(it -> take(by, it, at)) : forbidden();
    }

    /** One row, whole or some of its columns, over what the person saw there; {@link Line#NONE} for a new one. */
    @Transactional
    public Decision<Outcome> write(Visitor by, CitySheet sheet, Map<String, String> cells, String seen, Instant at) {
        if (!mayKeep(by)) {
            return forbidden();
        }
        var code = cells.getOrDefault("code", "");
        var before = cells(sheet, code);
        var outcome = changing.write(sheet, cells, seen);
        var after = cells(sheet, code);
        var subject = code + " " + after.getOrDefault("name", "");
        return told(outcome, by, kind(sheet), subject, ChangeNotes.cells(before, after), at);
    }

    /** The whole city but its outlines. */
    public Decision<List<Table>> written(Visitor by) {
        return mayKeep(by) ? Decision.granted(changing.written()) : forbidden();
    }

    private Decision<Outcome> take(Visitor by, CityFile file, Instant at) {
        return switch (file) {
            case CityFile.Sheets(var name, var tables) ->
                told(changing.take(tables), by, Kind.SHEETS, name, List.of(), at);
            case CityFile.Outlines(var name, var geoJson) ->
                told(changing.takeOutlines(name, geoJson), by, Kind.OUTLINES, name, List.of(), at);
        };
    }

    private static Decision<Outcome> missing(String name, CitySheet kind) {
        return Decision.granted(
                new Outcome.Faulty(List.of(new Fault(name, 0, "", "", "sheet-missing", "", kind.title()))));
    }

    private Map<String, String> cells(CitySheet sheet, String code) {
        return changing.line(sheet, code).map(Line::cells).orElse(Map.of());
    }

    private Decision<Outcome> told(
            ChangingTheCity.Outcome outcome, Visitor by, Kind kind, String subject, List<Cell> cells, Instant at) {
        return switch (outcome) {
            case ChangingTheCity.Outcome.Overtaken() ->
                refused(Refusal.Kind.OVERTAKEN, "administration.changed-meanwhile");
            case ChangingTheCity.Outcome.Faulty(var faults) -> Decision.granted(new Outcome.Faulty(faults));
            case ChangingTheCity.Outcome.Taken(var counts) ->
                Decision.granted(
                        counts.all() == 0
                                ? new Outcome.Same()
                                : new Outcome.Changed(notes.note(by, kind, subject, counts, cells, at)));
        };
    }

    private static Kind kind(CitySheet sheet) {
        return switch (sheet) {
            case AREAS -> Kind.AREA;
            case UNITS -> Kind.UNIT;
            case POSTS -> Kind.POST;
            case PLACES -> throw new IllegalArgumentException("A place is changed by a file only");
        };
    }

    private static boolean mayKeep(Visitor by) {
        var staff = by.staff();
        return by.atTheConsole() || (staff != null && staff.is(Role.ADMINISTRATOR));
    }

    private static <T> Decision<T> forbidden() {
        return refused(Refusal.Kind.NOT_YOURS, "administration.administrators-only");
    }

    private static <T> Decision<T> refused(Refusal.Kind kind, String code) {
        return Decision.refused(Refusal.because(kind, code));
    }
}
