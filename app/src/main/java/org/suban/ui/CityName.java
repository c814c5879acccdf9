package org.suban.ui;

import java.util.Locale;

/** Supplied as a bean by the module that knows the city, and shown in the head of every page. */
@FunctionalInterface
public interface CityName {

    String in(Locale locale);
}
