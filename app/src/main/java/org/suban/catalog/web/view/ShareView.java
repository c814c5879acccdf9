package org.suban.catalog.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who answers, or nobody: everywhere, in the first few places, and in the rest of them. */
public record ShareView(@Nullable String host, boolean everywhere, List<String> places, List<String> more) {}
