package org.suban.catalog;

/** One line of the list; {@code path} names it from the class down, such as 城乡建设 › 城市设施管理 › 路灯; only a leaf can name a request. */
public record CatalogItem(ItemCode code, String name, String path, boolean leaf) {}
