package org.suban.dispatch.choice;

import org.suban.catalog.ItemCode;
import org.suban.organization.UnitCode;

/** Where a request is to go by somebody's choice: the item, the unit, why, by which version of the list, and why it is sent down if it is. */
public record Target(ItemCode item, UnitCode unit, String why, int version, String override) {}
