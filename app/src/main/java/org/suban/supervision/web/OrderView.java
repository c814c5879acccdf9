package org.suban.supervision.web;

import org.suban.organization.Unit;
import org.suban.supervision.Order;

/** An order with the request it is about. */
public record OrderView(Order order, String title, Unit unit) {}
