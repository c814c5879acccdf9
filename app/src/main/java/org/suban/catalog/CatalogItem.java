package org.suban.catalog;

import java.util.List;

/** One line of the list; {@code path} names it from the class down, such as 城乡建设 › 城市设施管理 › 路灯; only a leaf can name a request, {@code words} are how people speak of it. */
public record CatalogItem(ItemCode code, String name, String path, boolean leaf, List<String> words) {}
