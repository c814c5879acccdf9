package org.suban.house.samples.first;

public record First() {}
