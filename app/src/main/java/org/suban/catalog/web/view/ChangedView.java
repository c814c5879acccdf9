package org.suban.catalog.web.view;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.catalog.words.ChangeView;

/** What a version changed at an item. */
public record ChangedView(int version, @Nullable Instant since, List<ChangeView> what) {}
