package org.suban.catalog.web.view;

import java.util.List;

/** A branch of the list; below it stands something only where it is open. */
public record TreeView(String code, String name, boolean current, List<TreeView> below) {}
