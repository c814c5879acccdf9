package org.suban.catalog.web.view;

/** A row of responsibility in words. */
public record RuleView(String item, String place, String host) {}
