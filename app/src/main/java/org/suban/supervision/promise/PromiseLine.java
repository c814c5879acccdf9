package org.suban.supervision.promise;

import org.suban.clock.kept.Kept;
import org.suban.organization.Unit;

/** A unit's promises that came to an end: to finish, to speak with the person first; and how many requests it ended unsolved, which are in the first as well. */
public record PromiseLine(Unit unit, Kept finish, Kept contact, long unsolved) {}
