package org.suban.dispatch.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A notice: its kind as the parts of pages know it, what happened, and what to do. */
public record SaidView(String kind, String what, @Nullable String next) implements Serializable {}
