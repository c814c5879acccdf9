package org.suban.benchmarks.learning;

import java.util.Random;
import org.suban.classification.learning.Text;

/** Writes a text again as a hurried hand would: some characters left out, exchanged with the next or put in, and each number another one. */
final class Noise {

    private static final double SLIP = 0.02;
    private static final int KINDS = 3;

    private final Random chance;

    /** The same seed makes the same slips. */
    Noise(long seed) {
        chance = new Random(seed);
    }

    Text in(Text text) {
        return new Text(in(text.title()), in(text.words()));
    }

    String in(String text) {
        var noisy = new StringBuilder(text.length() + 8);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isDigit(c)) {
                noisy.append((char) ('0' + chance.nextInt(10)));
            } else if (chance.nextDouble() >= SLIP || !isWhole(text, at)) {
                noisy.append(c);
            } else {
                at += slip(text, at, noisy);
            }
        }
        return noisy.toString();
    }

    /** How many characters more than one are done with. */
    private int slip(String text, int at, StringBuilder noisy) {
        int kind = chance.nextInt(KINDS);
        if (kind == 0 && at + 1 < text.length() && isWhole(text, at + 1)) {
            noisy.append(text.charAt(at + 1)).append(text.charAt(at));
            return 1;
        } else if (kind == 1) {
            char other = text.charAt(chance.nextInt(text.length()));
            noisy.append(text.charAt(at)).append(Character.isSurrogate(other) ? text.charAt(at) : other);
        }
        return 0;
    }

    /** Half a sign is none. */
    private static boolean isWhole(String text, int at) {
        return !Character.isSurrogate(text.charAt(at));
    }
}
