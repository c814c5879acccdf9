package org.suban.dispatch.proposal.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.Responsibilities;
import org.suban.catalog.words.Naming;
import org.suban.dispatch.proposal.Judged;
import org.suban.dispatch.proposal.JudgingProposals;
import org.suban.dispatch.proposal.Proposal;
import org.suban.dispatch.proposal.Proposals;
import org.suban.dispatch.ruling.Rulings;
import org.suban.identity.People;
import org.suban.identity.StaffId;
import org.suban.shared.RequestId;

/** Gathers what the keepers' pages of proposals show; whose request it was is not among it. */
@Component
class ProposalViews {

    private final Proposals proposals;
    private final JudgingProposals judging;
    private final Rulings rulings;
    private final Catalog catalog;
    private final Responsibilities responsibilities;
    private final Naming naming;
    private final People people;

    ProposalViews(
            Proposals proposals,
            JudgingProposals judging,
            Rulings rulings,
            Catalog catalog,
            Responsibilities responsibilities,
            Naming naming,
            People people) {
        this.proposals = proposals;
        this.judging = judging;
        this.rulings = rulings;
        this.catalog = catalog;
        this.responsibilities = responsibilities;
        this.naming = naming;
        this.people = people;
    }

    List<ProposalView> open(Locale locale) {
        return proposals.open().stream().map(it -> view(it, locale)).toList();
    }

    Optional<ProposalView> one(RequestId id, Locale locale) {
        return proposals.find(id).map(it -> view(it, locale));
    }

    private ProposalView view(Proposal it, Locale locale) {
        var line = catalog.find(it.item());
        var between = rulings.ruling(it.request()).orElseThrow().between();
        var area = it.area();
        return new ProposalView(
                it.request().receipt().digits(),
                it.kind(),
                it.item().value(),
                line.map(CatalogItem::name).orElse(it.item().value()),
                line.map(CatalogItem::path).orElse(it.item().value()),
                area == null ? null : naming.area(area, locale),
                naming.unit(it.unit(), locale),
                naming.unit(between.one(), locale),
                naming.unit(between.other(), locale),
                it.version(),
                it.reason(),
                it.at(),
                responsibilities
                        .of(it.item(), area)
                        .map(now -> naming.rule(now.rule(), locale))
                        .orElse(null),
                places(it, locale),
                proposals.judged(it.request()).map(this::judged).orElse(null));
    }

    private Map<String, String> places(Proposal it, Locale locale) {
        var places = new LinkedHashMap<String, String>();
        judging.places(it).forEach(area -> places.put(area.code().value(), naming.area(area.code(), locale)));
        return places;
    }

    private ProposalView.JudgedView judged(Judged it) {
        return new ProposalView.JudgedView(
                it.draft(), it.note(), people.nameOf(new StaffId(it.by().staffNumber())), it.at());
    }
}
