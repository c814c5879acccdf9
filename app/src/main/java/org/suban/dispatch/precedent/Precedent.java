package org.suban.dispatch.precedent;

import org.suban.catalog.ItemCode;
import org.suban.dispatch.unitdesk.Work;
import org.suban.intake.Request;
import org.suban.organization.UnitCode;

/** A request like the waiting one, with the unit it went to and how far that is. */
public record Precedent(Request request, ItemCode item, UnitCode unit, Work work, int likeness, boolean sameArea) {}
