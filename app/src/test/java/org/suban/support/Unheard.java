package org.suban.support;

import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A word nobody wrote before, of letters alone: a UUID's digits now and then read as a telephone
 * number, which Suban rightly refuses in a reply.
 */
public final class Unheard {
    private Unheard() {}

    public static String word() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .map(it -> Character.isDigit(it) ? 'g' + it - '0' : it)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
