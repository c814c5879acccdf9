package org.suban.catalog.search;

import java.util.List;

/** Something to choose: what stands for it in a form, what it is called, and the other words for it. */
public record Named(String code, String name, List<String> words) {}
