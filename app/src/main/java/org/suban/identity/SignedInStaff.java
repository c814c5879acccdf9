package org.suban.identity;

/** A principal known by its staff number, so that what needs no more than that asks no table. */
public interface SignedInStaff {

    long number();
}
