package org.suban.catalog.version;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogList;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Line;
import org.suban.catalog.Rule;
import org.suban.catalog.check.Checks;
import org.suban.catalog.version.Version.State;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;

/** Brings a version of the list from the first draft to the day it counts; drafting, review and approval are three people's. */
@Component
public class Versioning {

    /** Time for every node to load what was approved. */
    public static final Duration NOTICE = Duration.ofMinutes(1);

    private final VersionTable versions;
    private final ListTable lists;
    private final Catalog catalog;
    private final Checks checks;

    Versioning(VersionTable versions, ListTable lists, Catalog catalog, Checks checks) {
        this.versions = versions;
        this.lists = lists;
        this.catalog = catalog;
        this.checks = checks;
    }

    /** Begins a draft as a copy of the newest approved version. */
    @Transactional
    public Decision<Version> draft(Staff by, Instant at) {
        if (!by.mayKeepTheList()) {
            return refused(Kind.NOT_YOURS, "catalog.keepers-only");
        }
        int number = versions.next();
        var newest = versions.schedule().values().stream().max(Integer::compare).orElse(null);
        if (!versions.open(number, newest)) {
            return refused(
                    Kind.OVERTAKEN,
                    "catalog.draft-exists",
                    versions.atWork().map(Version::number).orElse(number));
        }
        if (newest != null) {
            var list = catalog.version(newest);
            lists.write(number, lines(list), list.rules());
        }
        return step(number, VersionStep.Kind.DRAFTED, by, "", at);
    }

    /** Lets the draft say what a file says; {@code note} tells which file. */
    @Transactional
    public Decision<Version> replace(
            Staff by, int number, List<Line> lines, List<Rule> rules, String note, Instant at) {
        return inDraft(by, number, () -> {
            lists.write(number, lines, rules);
            return step(number, VersionStep.Kind.EDITED, by, note, at);
        });
    }

    /** Writes one line and the rules written for it; {@code current} tells whether the person saw the line as it is now. */
    @Transactional
    public Decision<Version> write(Staff by, int number, Line line, List<Rule> rules, boolean current, Instant at) {
        return inDraft(by, number, () -> {
            if (!current) {
                return refused(Kind.OVERTAKEN, "catalog.changed-meanwhile", line.code());
            }
            lists.replace(number, line, rules);
            return step(number, VersionStep.Kind.EDITED, by, line.code() + " " + line.name(), at);
        });
    }

    /** Takes out a line that was never approved; one that was names its heir instead, for cases may carry it. */
    @Transactional
    public Decision<Version> remove(Staff by, int number, ItemCode code, boolean current, Instant at) {
        return inDraft(by, number, () -> {
            if (!current) {
                return refused(Kind.OVERTAKEN, "catalog.changed-meanwhile", code);
            } else if (lists.wasApproved(code)) {
                return refused(Kind.WRONG_INPUT, "catalog.line-known", code);
            } else if (!lists.below(number, code).isEmpty()) {
                return refused(Kind.WRONG_INPUT, "catalog.line-has-parts", code);
            }
            lists.remove(number, code);
            return step(number, VersionStep.Kind.EDITED, by, "− " + code, at);
        });
    }

    @Transactional
    public Decision<Version> review(Staff by, int number, String note, Instant at) {
        return inState(by, number, State.DRAFT, () -> {
            if (tookPart(by, number)) {
                return refused(Kind.NOT_YOURS, "catalog.another-person");
            }
            versions.turn(number, State.REVIEWED, null);
            return step(number, VersionStep.Kind.REVIEWED, by, note, at);
        });
    }

    @Transactional
    public Decision<Version> sendBack(Staff by, int number, String note, Instant at) {
        return inState(by, number, State.REVIEWED, () -> {
            if (note.isBlank()) {
                return Decision.refused(Refusal.wrong("note", "catalog.note-missing"));
            }
            versions.turn(number, State.DRAFT, null);
            return step(number, VersionStep.Kind.SENT_BACK, by, note, at);
        });
    }

    /** Approves what passes every check; from {@code effective} on it counts by itself. */
    @Transactional
    public Decision<Version> approve(Staff by, int number, Instant effective, String note, Instant at) {
        return inState(by, number, State.REVIEWED, () -> {
            if (tookPart(by, number)) {
                return refused(Kind.NOT_YOURS, "catalog.another-person");
            }
            if (effective.isBefore(at.plus(NOTICE))) {
                return Decision.refused(Refusal.wrong("effective", "catalog.effective-too-soon", NOTICE.toMinutes()));
            }
            var last = versions.schedule().lastEntry();
            if (last != null && effective.isBefore(last.getKey())) {
                return Decision.refused(
                        Refusal.wrong("effective", "catalog.effective-before-another", last.getValue()));
            }
            var findings = checks.of(lists.read(number), effective);
            if (!findings.isEmpty()) {
                return refused(Kind.WRONG_INPUT, "catalog.checks-fail", findings.size());
            }
            versions.turn(number, State.APPROVED, effective);
            afterCommit(catalog::refresh);
            return step(number, VersionStep.Kind.APPROVED, by, note, at);
        });
    }

    @Transactional
    public Decision<Version> discard(Staff by, int number, String note, Instant at) {
        var version = versions.locked(number);
        if (version.isPresent() && version.get().state() == State.REVIEWED) {
            return inState(by, number, State.REVIEWED, () -> discarded(by, number, note, at));
        }
        return inDraft(by, number, () -> discarded(by, number, note, at));
    }

    private Decision<Version> discarded(Staff by, int number, String note, Instant at) {
        versions.turn(number, State.DISCARDED, null);
        return step(number, VersionStep.Kind.DISCARDED, by, note, at);
    }

    private Decision<Version> inDraft(Staff by, int number, Supplier<Decision<Version>> work) {
        return inState(by, number, State.DRAFT, work);
    }

    private Decision<Version> inState(Staff by, int number, State state, Supplier<Decision<Version>> work) {
        if (!by.mayKeepTheList()) {
            return refused(Kind.NOT_YOURS, "catalog.keepers-only");
        }
        var version = versions.locked(number);
        if (version.isEmpty()) {
            return refused(Kind.UNKNOWN, "catalog.version-unknown", number);
        }
        return version.get().state() == state
                ? work.get()
                : refused(Kind.OVERTAKEN, "catalog.version-moved-on", number);
    }

    /** Whoever wrote or judged it may not be the next pair of eyes. */
    private boolean tookPart(Staff by, int number) {
        return versions.steps(number).stream()
                .filter(it -> it.kind() != VersionStep.Kind.SENT_BACK)
                .anyMatch(it -> it.by().equals(by.actor()));
    }

    private Decision<Version> step(int number, VersionStep.Kind kind, Staff by, String note, Instant at) {
        versions.append(new VersionStep(number, kind, by.actor(), note.strip(), at));
        return Decision.granted(versions.find(number).orElseThrow());
    }

    private static List<Line> lines(CatalogList list) {
        return list.all().stream().map(it -> it.line()).toList();
    }

    private static void afterCommit(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }

    private static <T> Decision<T> refused(Kind kind, String code, Object... values) {
        return Decision.refused(Refusal.because(kind, code, values));
    }
}
