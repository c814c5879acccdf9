package org.suban.handling.part.web;

import org.suban.handling.part.Part;
import org.suban.organization.Unit;

/** A part with the unit that was asked. */
public record PartView(Part part, Unit unit) {}
