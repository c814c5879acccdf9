package org.suban.administration.form;

import java.util.List;

/** A branch of a tree that is opened step by step: {@code state} is beside, open, here or below. */
public record TreeView(String name, String href, long count, String state, List<TreeView> below) {

    static TreeView leaf(String name, String href, long count, String state) {
        return new TreeView(name, href, count, state, List.of());
    }
}
