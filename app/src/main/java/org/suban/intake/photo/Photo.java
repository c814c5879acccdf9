package org.suban.intake.photo;

/** A picture fit to keep: two JPEGs, newly drawn, so that nothing of the uploaded file but its light survives. */
public record Photo(byte[] picture, byte[] thumbnail) {}
