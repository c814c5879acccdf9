package org.suban.classification.record;

/** A label that may be right, with its probability from 0 to 1. */
public record Guess(String label, double probability) {}
