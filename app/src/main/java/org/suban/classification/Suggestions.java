package org.suban.classification;

import java.util.List;

/**
 * What a classifier says of a text, at most five, the likeliest first; {@code by} is its name with the number of its model
 * if it has one. Where they are {@code measured} the confidences are probabilities found on finished requests.
 */
public record Suggestions(String by, boolean measured, List<Suggestion> all) {

    public Suggestions {
        all = List.copyOf(all);
    }
}
