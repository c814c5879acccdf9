package org.suban.casefile.web;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.ItemCode;
import org.suban.guidance.Reasons;
import org.suban.identity.People;
import org.suban.identity.StaffId;
import org.suban.journal.Actor;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;

/** Says who and what the codes in a case file stand for; a code that nobody knows any more stands for itself. */
@Component
class CaseNames {

    private final People people;
    private final Units units;
    private final Catalog catalog;
    private final Reasons reasons;
    private final MessageSource messages;

    CaseNames(People people, Units units, Catalog catalog, Reasons reasons, MessageSource messages) {
        this.people = people;
        this.units = units;
        this.catalog = catalog;
        this.reasons = reasons;
        this.messages = messages;
    }

    String who(Actor actor, Locale locale) {
        if (actor.isStaff()) {
            return people.nameOf(new StaffId(actor.staffNumber()));
        } else if (actor.isMachine()) {
            var rule = word("casefile.rule.", actor.code().substring("machine:".length()), locale);
            return messages.getMessage("casefile.case.machine", new Object[] {rule}, locale);
        }
        return messages.getMessage("casefile.case.resident", null, locale);
    }

    String unit(String code, Locale locale) {
        return units.find(new UnitCode(code)).map(it -> it.nameIn(locale)).orElse(code);
    }

    String item(String code) {
        return catalog.find(new ItemCode(code)).map(CatalogItem::name).orElse(code);
    }

    String guidance(String reason, Locale locale) {
        return reasons.find(reason).map(it -> it.in(locale).name()).orElse(reason);
    }

    String path(ItemCode code) {
        return catalog.find(code).map(CatalogItem::path).orElse(code.value());
    }

    /** Under which item it goes on where this one is gone. */
    Optional<String> heir(ItemCode code) {
        return catalog.heir(code).map(it -> it.code() + " " + it.name());
    }

    String detail(String key, String value, Locale locale) {
        var words = messages.getMessage("casefile.detail." + key, new Object[] {value}, null, locale);
        return words == null ? key + ": " + value : words;
    }

    /** The message of a family, or the code itself. */
    String word(String family, String code, Locale locale) {
        var word = messages.getMessage(family + code, null, code, locale);
        return word == null ? code : word;
    }
}
