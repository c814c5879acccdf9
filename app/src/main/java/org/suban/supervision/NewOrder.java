package org.suban.supervision;

/** An order as typed: what the unit is to do and say, within how many working days, and on whose word (领导批示); empty where it is the inspector's own. */
public record NewOrder(String words, int days, String wordOf) {

    static final int LONGEST_NAME = 60;
}
