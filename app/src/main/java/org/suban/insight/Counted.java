package org.suban.insight;

/** One line of a figure's table: what was sent by people and what by machine, apart. */
public record Counted(String key, Share people, Share machine) {

    public Share all() {
        return people.and(machine);
    }
}
