package org.suban.handling.reply;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.catalog.Catalog;
import org.suban.catalog.ItemCode;
import org.suban.handling.closing.PersonalNumbers;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Objections;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;

/** Writes, changes and withdraws templates; what was once used can still be read. */
@Component
public class WritingTemplates {

    private static final int LONGEST = 4000;

    private final TemplateTable table;
    private final Templates templates;
    private final Catalog catalog;

    WritingTemplates(TemplateTable table, Templates templates, Catalog catalog) {
        this.table = table;
        this.templates = templates;
        this.catalog = catalog;
    }

    @Transactional
    public Decision<Template> write(Staff by, Draft it, Instant at) {
        if (!templates.mayWrite(by)) {
            return notYours();
        }
        var objections = objections(it.words()).and(item(it));
        return objections.any()
                ? Decision.refused(objections)
                : kept(new Template(
                        table.next(),
                        1,
                        it.item().isBlank() ? null : new ItemCode(it.item().strip()),
                        Templates.owner(by),
                        it.words().strip(),
                        false,
                        by.actor(),
                        at));
    }

    /** From the version that was seen; whose it is and of which item stays. */
    @Transactional
    public Decision<Template> change(Staff by, long number, int seen, String words, Instant at) {
        return theirs(by, number, seen).then(it -> {
            var objections = objections(words);
            return objections.any() ? Decision.refused(objections) : kept(it.changed(words.strip(), by.actor(), at));
        });
    }

    @Transactional
    public Decision<Template> withdraw(Staff by, long number, int seen, Instant at) {
        return theirs(by, number, seen).then(it -> kept(it.taken(by.actor(), at)));
    }

    private Decision<Template> theirs(Staff by, long number, int seen) {
        var newest = table.newest(number);
        if (newest.isEmpty()) {
            return templates.mayWrite(by)
                    ? Decision.refused(Refusal.because(Kind.UNKNOWN, "handling.template-unknown"))
                    : notYours();
        } else if (!templates.mayChange(by, newest.get())) {
            return notYours();
        }
        return newest.get().version() == seen && !newest.get().withdrawn() ? Decision.granted(newest.get()) : changed();
    }

    private Decision<Template> kept(Template it) {
        return table.insert(it) ? Decision.granted(it) : changed();
    }

    private Optional<Refusal> item(Draft it) {
        var code = it.item().strip();
        boolean fits = code.isEmpty()
                || ItemCode.isOne(code)
                        && new ItemCode(code).leaf()
                        && catalog.living(new ItemCode(code)).isPresent();
        return when(!fits, Refusal.wrong("item", "handling.template-item"));
    }

    private static Objections objections(String words) {
        var unknown = Placeholders.unknown(words);
        var numbers = PersonalNumbers.in(words);
        return Objections.NONE
                .and(when(
                        words.isBlank() || words.strip().length() > LONGEST,
                        Refusal.wrong("words", "handling.template-words", LONGEST)))
                .and(when(
                        !unknown.isEmpty(),
                        Refusal.wrong("words", "handling.template-placeholder", String.join(" · ", unknown))))
                .and(when(
                        !numbers.isEmpty(),
                        Refusal.wrong("words", "handling.template-personal", String.join(" · ", numbers))));
    }

    private static <T> Decision<T> notYours() {
        return Decision.refused(Refusal.because(Kind.NOT_YOURS, "handling.template-not-yours"));
    }

    private static <T> Decision<T> changed() {
        return Decision.refused(Refusal.because(Kind.OVERTAKEN, "handling.template-changed-before"));
    }

    private static Optional<Refusal> when(boolean wrong, Refusal refusal) {
        return wrong ? Optional.of(refusal) : Optional.empty();
    }
}
