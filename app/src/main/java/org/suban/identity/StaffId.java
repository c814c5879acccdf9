package org.suban.identity;

/** A member of staff's number. */
public record StaffId(long number) {}
