package org.suban.identity;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suban.journal.Actor;
import org.suban.organization.UnitCode;

/** A member of staff as of now: use cases ask it what the person may do. */
public record Staff(
        StaffId id,
        String username,
        String name,
        Set<Role> roles,
        @Nullable UnitCode unit,
        @Nullable String post,
        boolean active) {

    /** The fact that an account was taken out of use: what the person had to do finds somebody else. */
    public record Left(StaffId person, Instant at) {}

    public Staff {
        roles = Set.copyOf(roles);
    }

    public Staff(StaffId id, String username, String name, Set<Role> roles, @Nullable UnitCode unit, boolean active) {
        this(id, username, name, roles, unit, null, active);
    }

    public boolean is(Role role) {
        return active && roles.contains(role);
    }

    /** A handler acts for the own unit only; an administrator may stand in anywhere. */
    public boolean mayActFor(UnitCode which) {
        return is(Role.ADMINISTRATOR) || (is(Role.HANDLER) && which.equals(unit));
    }

    public boolean mayDispatch() {
        return is(Role.DISPATCHER) || is(Role.ADMINISTRATOR);
    }

    /** Says whose a request is when two units say it is not theirs. */
    public boolean mayRule() {
        return is(Role.ARBITER) || is(Role.ADMINISTRATOR);
    }

    /** Whose word on what a request is about counts: who takes requests in, and who sends them. */
    public boolean mayNameMatters() {
        return is(Role.AGENT) || mayDispatch();
    }

    /** Looks a second time at what somebody was told is not for us; never whoever told them so. */
    public boolean mayLookAgain() {
        return is(Role.INSPECTOR) || mayDispatch();
    }

    /** Drafts, reviews and approves versions of the list, never two of these for one version. */
    public boolean mayKeepTheList() {
        return is(Role.CATALOGUE) || is(Role.ADMINISTRATOR);
    }

    /** Everyone but a handler works for the whole city. */
    public boolean maySeeEveryCase() {
        return is(Role.AGENT) || is(Role.DISPATCHER) || is(Role.INSPECTOR) || mayRule();
    }

    /** Figures tell how units and colleagues do: for those who send, watch and keep the house. */
    public boolean maySeeFigures() {
        return is(Role.DISPATCHER) || is(Role.INSPECTOR) || is(Role.ADMINISTRATOR);
    }

    /** Asks persons whether it is solved; a handler does not. */
    public boolean mayFollowUp() {
        return is(Role.AGENT) || is(Role.INSPECTOR) || is(Role.ADMINISTRATOR);
    }

    /** Urges, orders and draws. */
    public boolean maySupervise() {
        return is(Role.INSPECTOR) || is(Role.ADMINISTRATOR);
    }

    /** Says what the machine may do by itself, and by which model. */
    public boolean maySetTheMachine() {
        return is(Role.ADMINISTRATOR);
    }

    /** Whoever sees it go wrong may stop it at once. */
    public boolean mayStopTheMachine() {
        return maySeeFigures();
    }

    /** Sees what could not be sent to people, and sends it again. */
    public boolean mayWatchTheOutbox() {
        return is(Role.ADMINISTRATOR);
    }

    public Actor actor() {
        return Actor.staff(id.number());
    }
}
