package org.suban.dispatch.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.LAMP;
import static org.suban.support.Stage.LAMP_UNIT;
import static org.suban.support.Stage.atOnce;
import static org.suban.support.Stage.granted;
import static org.suban.support.Stage.loserOf;
import static org.suban.support.Stage.refusal;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogList;
import org.suban.catalog.Host;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Rule;
import org.suban.catalog.Where;
import org.suban.catalog.version.VersionTable;
import org.suban.dispatch.Choice;
import org.suban.dispatch.ruling.RulingDisputes;
import org.suban.organization.Cities;
import org.suban.organization.Unit;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;
import org.suban.support.Stage;
import org.suban.support.SubanTest;

/** A ruling asks something of the list; a keeper takes it into the draft or dismisses it. Nobody else should meet the drafts begun here. */
@SubanTest
@DirtiesContext
class JudgingProposalsTests {

    private static final ItemCode ITEM = new ItemCode(LAMP);

    @Autowired
    RulingDisputes ruling;

    @Autowired
    Proposals proposals;

    @Autowired
    JudgingProposals judging;

    @Autowired
    VersionTable versions;

    @Autowired
    Catalog catalog;

    @Autowired
    Cities cities;

    @Autowired
    Stage stage;

    @Autowired
    Clock clock;

    @Test
    void aRulingAgainstTheListProposesAnotherHost() {
        var id = ruled("parks");
        assertThat(proposals.find(id)).hasValueSatisfying(it -> {
            assertThat(it.kind()).isEqualTo(Proposal.Kind.HOST);
            assertThat(it.unit().value()).isEqualTo("parks");
        });
        assertThat(proposals.open()).extracting(Proposal::request).contains(id);
    }

    @Test
    void aRulingAsTheListSaysProposesClearerWords() {
        assertThat(proposals.find(ruled(LAMP_UNIT)))
                .hasValueSatisfying(it -> assertThat(it.kind()).isEqualTo(Proposal.Kind.WORDS));
    }

    @Test
    void whatIsTakenIsARowOfTheDraftAndNotYetOfTheListInForce() {
        var id = ruled("parks");
        var before = catalog.inForce().rulesOf(ITEM);
        var judged = granted(judging.takeHost(stage.person("list-editor"), id, city(), clock.instant()));
        assertThat(rowsForTheCity(draft(judged)))
                .singleElement()
                .satisfies(it -> assertThat(it.host()).isEqualTo(new Host.Named(new UnitCode("parks"))));
        assertThat(rowsForTheCity(draft(judged)).getFirst().fallback()).isEqualTo(new Host.Local(Unit.Kind.DISTRICT));
        assertThat(catalog.inForce().rulesOf(ITEM)).isEqualTo(before);
        assertThat(proposals.open()).extracting(Proposal::request).doesNotContain(id);
    }

    @Test
    void wordsThatAreTakenBelongToTheItemInTheDraft() {
        var judged =
                granted(judging.takeWords(stage.person("list-editor"), ruled(LAMP_UNIT), "公园围栏外的路灯", clock.instant()));
        assertThat(draft(judged).find(ITEM).orElseThrow().line().includes()).endsWith("公园围栏外的路灯");
    }

    @Test
    void dismissingNeedsAReasonAndLeavesTheListAlone() {
        var id = ruled("parks");
        assertThat(refusal(judging.dismiss(stage.person("list-editor"), id, " ", clock.instant())))
                .isEqualTo("dispatch.proposal-reason");
        granted(judging.dismiss(stage.person("list-editor"), id, "只此一例", clock.instant()));
        assertThat(proposals.judged(id)).hasValueSatisfying(it -> {
            assertThat(it.draft()).isNull();
            assertThat(it.note()).isEqualTo("只此一例");
        });
    }

    @Test
    void onlyKeepersJudgeAndOnlyForPlacesOfTheRequest() {
        var id = ruled("parks");
        assertThat(refusal(judging.dismiss(stage.person("arbiter"), id, "理由", clock.instant())))
                .isEqualTo("dispatch.keepers-only");
        assertThat(refusal(judging.takeHost(stage.person("list-editor"), id, "", clock.instant())))
                .isEqualTo("dispatch.proposal-place");
        assertThat(refusal(judging.dismiss(stage.person("list-editor"), stage.offered(), "理由", clock.instant())))
                .isEqualTo("dispatch.proposal-unknown");
        assertThat(proposals.judged(id)).isEmpty();
    }

    @Test
    void ofTwoKeepersAtOnceOneJudgesAndTheOtherLeavesNothingInTheDraft() {
        var id = ruled("parks");
        var decisions = atOnce(
                () -> judging.takeWords(stage.person("list-editor"), id, "谁快算谁的", clock.instant()),
                () -> judging.dismiss(stage.person("list-reviewer"), id, "只此一例", clock.instant()));
        assertThat(loserOf(decisions)).isEqualTo("dispatch.proposal-judged");
        boolean taken = proposals.judged(id).orElseThrow().draft() != null;
        var includes = versions.atWork()
                .map(it -> catalog.version(it.number())
                        .find(ITEM)
                        .orElseThrow()
                        .line()
                        .includes())
                .orElse("");
        assertThat(includes.contains("谁快算谁的")).isEqualTo(taken);
    }

    private RequestId ruled(String unit) {
        var id = stage.disputed();
        granted(ruling.rule(stage.person("arbiter"), id, new Choice(LAMP, unit, "以权属为准"), clock.instant()));
        return id;
    }

    private String city() {
        return cities.get().code().value();
    }

    private CatalogList draft(Judged judged) {
        return catalog.version(judged.draft() == null ? 0 : judged.draft());
    }

    private List<Rule> rowsForTheCity(CatalogList list) {
        return list.rulesOf(ITEM).stream()
                .filter(it -> it.where().equals(new Where.In(cities.get().code())))
                .toList();
    }
}
