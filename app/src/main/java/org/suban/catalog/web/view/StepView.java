package org.suban.catalog.web.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suban.catalog.version.VersionStep;

/** One step of a version with the person's name. */
public record StepView(VersionStep.Kind kind, @Nullable String who, String note, Instant at) {}
