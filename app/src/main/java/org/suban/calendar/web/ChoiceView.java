package org.suban.calendar.web;

/** A calendar to choose. */
record ChoiceView(String code, String name) {}
