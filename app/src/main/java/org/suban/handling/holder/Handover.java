package org.suban.handling.holder;

import org.jspecify.annotations.Nullable;
import org.suban.identity.StaffId;

/** What somebody says who hands a request over (转交): who holds it as far as they saw, who should, and if they like why. */
public record Handover(@Nullable StaffId from, @Nullable StaffId to, String words) {}
