package org.suban.handling.closing;

/** A closing that holds together. */
public record Said(String publicReply, String internalAccount, Truth truth, Solved solved, String whyNot) {

    public Said {
        if (solved == Solved.NO && truth != Truth.UNTRUE && whyNot.isBlank()) {
            throw new IllegalArgumentException("What is not solved says why");
        }
    }
}
