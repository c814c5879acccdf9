package org.suban.catalog;

import org.suban.organization.AreaCode;
import org.suban.organization.UnitCode;

/** The row that says who answers: the item or its group or class, the area, and the host unit (主办). */
public record Responsibility(ItemCode item, AreaCode area, UnitCode host) {}
