package org.suban.identity;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.organization.Units;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;

/** Gives people accounts, new passwords, and takes accounts out of use; for administrators. */
@Component
public class Staffing {

    private final StaffTable table;
    private final Units units;
    private final PostRule posts;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;

    Staffing(
            StaffTable table,
            Units units,
            PostRule posts,
            PasswordEncoder passwords,
            ApplicationEventPublisher events) {
        this.table = table;
        this.units = units;
        this.posts = posts;
        this.passwords = passwords;
        this.events = events;
    }

    @Transactional
    public Decision<StaffId> add(Staff by, NewStaff person, Instant at) {
        return by.is(Role.ADMINISTRATOR) ? add(person, at) : forbidden();
    }

    @Transactional
    public Decision<StaffId> changePassword(Staff by, StaffId id, String password) {
        var objection = NewStaff.passwordObjection(password);
        if (!by.is(Role.ADMINISTRATOR) && !by.id().equals(id)) {
            return forbidden();
        } else if (objection.isPresent()) {
            return Decision.refused(objection.get());
        }
        return table.changePassword(id, hash(password)) == 1 ? Decision.granted(id) : unknown();
    }

    /** Nobody can lock the door on themselves. */
    @Transactional
    public Decision<StaffId> setActive(Staff by, StaffId id, boolean active, Instant at) {
        if (!by.is(Role.ADMINISTRATOR)) {
            return forbidden();
        } else if (by.id().equals(id) && !active) {
            return Decision.refused(Refusal.because(Kind.WRONG_INPUT, "identity.own-account"));
        }
        if (table.setActive(id, active) != 1) {
            return unknown();
        }
        if (!active) {
            events.publishEvent(new Staff.Left(id, at));
        }
        return Decision.granted(id);
    }

    /** The post is one of the person's own unit, or none. */
    @Transactional
    public Decision<StaffId> setPost(Staff by, StaffId id, @Nullable String post) {
        var person = table.find(id);
        if (!by.is(Role.ADMINISTRATOR)) {
            return forbidden();
        } else if (person.isEmpty()) {
            return unknown();
        }
        var objection = posts.objection(person.get().unit(), post);
        if (objection.isPresent()) {
            return Decision.refused(objection.get());
        }
        return table.setPost(id, post) == 1 ? Decision.granted(id) : unknown();
    }

    Decision<StaffId> add(NewStaff person, Instant at) {
        var objections = person.objections().and(posts.objection(person.unit(), person.post()));
        var unit = person.unit();
        if (objections.any()) {
            return Decision.refused(objections);
        } else if (unit != null && units.find(unit).isEmpty()) {
            return Decision.refused(Refusal.wrong("unit", "identity.unit-unknown", unit.value()));
        }
        return table.insert(person, hash(person.password()), false, at)
                .map(Decision::granted)
                .orElseGet(() ->
                        Decision.refused(Refusal.wrong("username", "identity.username-taken", person.username())));
    }

    private String hash(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }

    private static <T> Decision<T> forbidden() {
        return Decision.refused(Refusal.because(Kind.NOT_YOURS, "identity.administrators-only"));
    }

    private static <T> Decision<T> unknown() {
        return Decision.refused(Refusal.because(Kind.UNKNOWN, "identity.person-unknown"));
    }
}
