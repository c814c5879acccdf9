package org.suban.notification.web;

import org.suban.notification.State;

public record PileView(State state, String count, boolean open) {}
