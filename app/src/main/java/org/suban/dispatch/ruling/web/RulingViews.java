package org.suban.dispatch.ruling.web;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.ItemCode;
import org.suban.catalog.search.ItemChoices;
import org.suban.dispatch.Assignment;
import org.suban.dispatch.Assignments;
import org.suban.dispatch.Choice;
import org.suban.dispatch.dispute.Clause;
import org.suban.dispatch.dispute.ClauseWords;
import org.suban.dispatch.dispute.Return;
import org.suban.dispatch.ruling.Dispute;
import org.suban.dispatch.ruling.Precedent;
import org.suban.dispatch.ruling.Ruling;
import org.suban.dispatch.ruling.Ruling.Pair;
import org.suban.dispatch.ruling.Rulings;
import org.suban.identity.People;
import org.suban.identity.StaffId;
import org.suban.intake.Requests;
import org.suban.journal.Actor;
import org.suban.organization.Units;
import org.suban.shared.RequestId;
import org.suban.ui.FinderView;
import org.suban.ui.Finding;

/** Gathers what the arbiter's pages show. */
@Component
class RulingViews {

    private final Rulings rulings;
    private final Requests requests;
    private final Assignments assignments;
    private final ListAnswers answers;
    private final ClauseWords clauses;
    private final Catalog catalog;
    private final ItemChoices choices;
    private final Units units;
    private final People people;

    RulingViews(
            Rulings rulings,
            Requests requests,
            Assignments assignments,
            ListAnswers answers,
            ClauseWords clauses,
            Catalog catalog,
            ItemChoices choices,
            Units units,
            People people) {
        this.rulings = rulings;
        this.requests = requests;
        this.assignments = assignments;
        this.answers = answers;
        this.clauses = clauses;
        this.catalog = catalog;
        this.choices = choices;
        this.units = units;
        this.people = people;
    }

    RulingsView all(Locale locale) {
        var waiting = rulings.waiting();
        var ruled = rulings.newest();
        var said = requests.all(Stream.concat(
                        waiting.stream().map(Dispute::request), ruled.stream().map(Ruling::request))
                .toList());
        return new RulingsView(
                rulings.howManyWait(),
                waiting.stream()
                        .map(it -> new RulingsView.Row(
                                it.request().receipt().digits(),
                                requireNonNull(said.get(it.request())).title(),
                                sides(it, locale),
                                answers.unit(it.meanwhile(), locale),
                                it.at()))
                        .toList(),
                ruled.stream()
                        .map(it -> new RulingsView.Row(
                                it.request().receipt().digits(),
                                requireNonNull(said.get(it.request())).title(),
                                null,
                                answers.unit(it.unit(), locale),
                                it.at()))
                        .toList());
    }

    Optional<RulingView> one(RequestId id, Locale locale) {
        return rulings.dispute(id).map(it -> view(it, locale));
    }

    private RulingView view(Dispute dispute, Locale locale) {
        var id = dispute.request();
        var said = requests.sheet(id).orElseThrow();
        var sent = assignments.of(id);
        var returns = assignments.returnsOf(id);
        var one = sent.get(dispute.oneRound() - 1);
        var other = sent.get(dispute.otherRound() - 1);
        var inPlay = inPlay(one, other, returns);
        return new RulingView(
                said,
                dispute,
                answers.unit(dispute.meanwhile(), locale),
                returns.stream()
                        .map(it -> side(sent.get(it.round() - 1), it, locale))
                        .toList(),
                inPlay.stream()
                        .map(it -> answers.of(it, said.request().place().area(), locale))
                        .toList(),
                rulings.precedents(id, inPlay, new Pair(units.today(one.unit()), units.today(other.unit()))).stream()
                        .map(it -> earlier(it, locale))
                        .toList(),
                rulings.ruling(id).map(it -> ruled(it, locale)).orElse(null));
    }

    /** The items it was sent under and those that the units name, each as it is called today. */
    private List<ItemCode> inPlay(Assignment one, Assignment other, List<Return> returns) {
        var named = returns.stream()
                .flatMap(it -> Optional.ofNullable(it.clause()).map(Clause::item).stream())
                .filter(ItemCode::leaf);
        var items = new LinkedHashSet<ItemCode>();
        Stream.concat(Stream.of(one.item(), other.item()), named)
                .map(it -> catalog.living(it).map(CatalogItem::code).orElse(it))
                .forEach(items::add);
        return List.copyOf(items);
    }

    private RulingView.Side side(Assignment sent, Return back, Locale locale) {
        return new RulingView.Side(
                answers.unit(sent.unit(), locale),
                answers.item(sent.item()),
                sent.at(),
                sent.why(),
                back.at(),
                back.reason(),
                clauses.say(back.clause(), locale),
                back.better() == null ? null : answers.unit(back.better(), locale));
    }

    private RulingView.Earlier earlier(Precedent it, Locale locale) {
        var ruling = it.ruling();
        return new RulingView.Earlier(
                ruling.request().receipt().digits(),
                it.likeness(),
                answers.item(ruling.item()),
                answers.unit(ruling.unit(), locale),
                answers.unit(ruling.between().one(), locale),
                answers.unit(ruling.between().other(), locale),
                ruling.reason(),
                ruling.at());
    }

    private RulingView.Ruled ruled(Ruling it, Locale locale) {
        return new RulingView.Ruled(
                answers.item(it.item()), answers.unit(it.unit(), locale), it.reason(), who(it.by()), it.at());
    }

    private String who(Actor by) {
        return people.nameOf(new StaffId(by.staffNumber()));
    }

    private @Nullable String sides(Dispute it, Locale locale) {
        var sent = assignments.of(it.request());
        return answers.unit(sent.get(it.oneRound() - 1).unit(), locale) + " · "
                + answers.unit(sent.get(it.otherRound() - 1).unit(), locale);
    }

    RulingForm empty(RequestId id) {
        var item = assignments.of(id).getLast().item();
        return RulingForm.about(
                catalog.living(item).map(CatalogItem::code).orElse(item).value());
    }

    FinderView item(RulingForm form, Finding pressed) {
        return choices.finder(form.item(), form.itemCode(), pressed, true);
    }

    /** Words that name no item are left to the use case to refuse. */
    Choice choice(RulingForm form) {
        var item = choices.chosen(form.item(), form.itemCode());
        return new Choice(
                item.map(it -> it.code().value()).orElse(form.item()), form.unit(), form.reason(), form.override());
    }

    /** To choose from, by code. */
    Map<String, String> units(Locale locale) {
        var names = new LinkedHashMap<String, String>();
        units.all().forEach(it -> names.put(it.code().value(), it.nameIn(locale)));
        return names;
    }
}
