package org.suban.ui;

import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Five signs a person can read out over the phone: none that looks or sounds like another. */
record ErrorCode(String signs) {

    static final String ALPHABET = "23456789ACDEFHJKMNPRTWXY";

    static ErrorCode drawnFrom(RandomGenerator random) {
        return new ErrorCode(random.ints(5, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining()));
    }
}
