package org.suban.rating.followup;

/** Attempts and reached are two numbers; who did not answer is in neither share of the satisfied. */
public record FollowUpCount(long listed, long tried, long attempts, long reached, long rated) {}
