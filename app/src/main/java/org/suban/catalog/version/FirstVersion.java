package org.suban.catalog.version;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.suban.catalog.Line;
import org.suban.catalog.Rule;
import org.suban.journal.Actor;

/** Takes the list of a new city as version 1, in force from the beginning. */
@Component
public class FirstVersion {

    private static final Actor FOLDER = Actor.machine("city-folder");

    private final VersionTable versions;
    private final ListTable lists;

    FirstVersion(VersionTable versions, ListTable lists) {
        this.versions = versions;
        this.lists = lists;
    }

    public void take(List<Line> lines, List<Rule> rules, Instant at) {
        versions.open(1, null);
        versions.append(new VersionStep(1, VersionStep.Kind.DRAFTED, FOLDER, "", at));
        lists.write(1, lines, rules);
        versions.turn(1, Version.State.APPROVED, Instant.EPOCH);
        versions.append(new VersionStep(1, VersionStep.Kind.APPROVED, FOLDER, "", at));
    }
}
