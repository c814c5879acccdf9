package org.suban.dispatch.automation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.catalog.ItemCode;
import org.suban.classification.Suggestion;
import org.suban.classification.lesson.Lesson;
import org.suban.classification.lesson.Lessons;
import org.suban.classification.model.Models;
import org.suban.classification.record.Held;
import org.suban.dispatch.automation.VerdictTable.Rehearsed;
import org.suban.intake.Request;
import org.suban.intake.Requests;
import org.suban.organization.Units;
import org.suban.shared.RequestId;

/** Has a new model say, of finished requests it had not learnt from, what it would have done, as if they came in today. */
@Component
class Rehearsing {

    private static final int AT_ONCE = 1_000;

    private final Models models;
    private final Lessons lessons;
    private final Requests requests;
    private final Thinking thinking;
    private final VerdictTable verdicts;
    private final Units units;

    Rehearsing(
            Models models, Lessons lessons, Requests requests, Thinking thinking, VerdictTable verdicts, Units units) {
        this.models = models;
        this.lessons = lessons;
        this.requests = requests;
        this.thinking = thinking;
        this.verdicts = verdicts;
        this.units = units;
    }

    /** The list alone has no rehearsal. */
    void of(String classifier) {
        var held = models.heldBy(classifier);
        for (int from = 0; from < held.size(); from += AT_ONCE) {
            rehearse(held.subList(from, Math.min(held.size(), from + AT_ONCE)), classifier);
        }
    }

    private void rehearse(List<Held> held, String classifier) {
        var ids = held.stream().map(it -> new RequestId(it.id())).toList();
        var said = requests.all(ids);
        var ended = lessons.of(ids);
        var rehearsed = new ArrayList<Rehearsed>();
        for (var it : held) {
            var id = new RequestId(it.id());
            rehearsed(it, said.get(id), ended.get(id)).ifPresent(rehearsed::add);
        }
        verdicts.insert(rehearsed, classifier);
    }

    private Optional<Rehearsed> rehearsed(Held it, @Nullable Request said, @Nullable Lesson lesson) {
        if (said == null || lesson == null) {
            return Optional.empty();
        }
        return thinking.of(suggestions(it, said), true, said.place().area())
                .map(thought -> new Rehearsed(
                        said.id(),
                        thought,
                        lesson.unit(),
                        units.today(thought.unit()).equals(units.today(lesson.unit())),
                        lesson.endedAt()));
    }

    /** What the person chose stands first, as it did then. */
    private static List<Suggestion> suggestions(Held it, Request said) {
        var suggestions = new ArrayList<Suggestion>();
        var matter = said.matter();
        if (matter != null) {
            suggestions.add(new Suggestion(matter.item(), 0, List.of(), List.of(), matter.by()));
        }
        it.guesses().stream()
                .filter(guess -> ItemCode.isOne(guess.label()))
                .map(guess -> new Suggestion(new ItemCode(guess.label()), guess.probability(), List.of()))
                .forEach(suggestions::add);
        return suggestions;
    }
}
