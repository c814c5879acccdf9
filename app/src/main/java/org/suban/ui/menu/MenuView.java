package org.suban.ui.menu;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The doors of one person as the frame shows them; {@code within} are those of the group in which the reader is, where there are groups. */
public record MenuView(List<Door> doors, List<Door> within) {

    /** More than these do not stand in one row. */
    private static final int MOST = 6;

    /** {@code current} is {@code page} where the reader is behind it, {@code true} where behind one of its group, or empty. */
    public record Door(String labelKey, String href, String icon, String current) {

        private static Door of(MenuEntry it, String path) {
            return new Door(it.labelKey(), it.href(), it.icon(), it.leadsTo(path) ? "page" : "");
        }

        private static Door of(MenuGroup group, List<MenuEntry> entries, String path) {
            if (entries.size() == 1) {
                return of(entries.getFirst(), path);
            }
            boolean inside = entries.stream().anyMatch(it -> it.leadsTo(path));
            return new Door(group.labelKey(), entries.getFirst().href(), group.icon(), inside ? "true" : "");
        }
    }

    public static MenuView of(List<MenuEntry> mine, String path) {
        if (mine.size() <= MOST) {
            return new MenuView(mine.stream().map(it -> Door.of(it, path)).toList(), List.of());
        }
        var groups = mine.stream()
                .sorted(Comparator.comparing(MenuEntry::group))
                .collect(Collectors.groupingBy(MenuEntry::group, LinkedHashMap::new, Collectors.toList()));
        var doors = new ArrayList<Door>();
        var within = new ArrayList<Door>();
        groups.forEach((group, entries) -> {
            doors.add(Door.of(group, entries, path));
            if (entries.size() > 1 && entries.stream().anyMatch(it -> it.leadsTo(path))) {
                entries.forEach(it -> within.add(Door.of(it, path)));
            }
        });
        return new MenuView(doors, within);
    }
}
