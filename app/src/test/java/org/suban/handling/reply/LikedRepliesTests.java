package org.suban.handling.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.granted;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.handling.HandlingRequests;
import org.suban.handling.Handlings;
import org.suban.handling.approval.AnsweringApproval;
import org.suban.handling.approval.AskingApproval;
import org.suban.handling.approval.EndAsked;
import org.suban.handling.closing.Closing;
import org.suban.handling.closing.DeadEnd.Ground;
import org.suban.handling.closing.Personal;
import org.suban.handling.closing.Solved;
import org.suban.handling.closing.Truth;
import org.suban.handling.reply.Beginning.Kind;
import org.suban.rating.RatingRequests;
import org.suban.rating.Verdict;
import org.suban.rating.Voice;
import org.suban.rating.followup.FollowUp.CameTo;
import org.suban.rating.followup.FollowingUp;
import org.suban.shared.RequestId;
import org.suban.supervision.Suspect;
import org.suban.supervision.Suspect.Why;
import org.suban.supervision.Suspects;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Unheard;

/** Only what a person was content with is worth beginning with. */
@SubanTest
class LikedRepliesTests {

    private static final String UNIT = "water-affairs";
    private static final String ITEM = "02-04-05-001";

    @Autowired
    Beginnings beginnings;

    @Autowired
    WritingTemplates writing;

    @Autowired
    RatingRequests rating;

    @Autowired
    FollowingUp followUp;

    @Autowired
    HandlingRequests handling;

    @Autowired
    Handlings handlings;

    @Autowired
    AskingApproval asking;

    @Autowired
    AnsweringApproval answering;

    @Autowired
    Suspects suspects;

    @Autowired
    Stage stage;

    @Autowired
    Clock clock;

    @Test
    void whatAPersonWasContentWithIsOfferedForAYear() {
        var reply = reply();
        rate(closed(reply), Solved.YES, 4);
        assertThat(offered(now())).first().isEqualTo(reply);
        assertThat(offered(now().plus(Duration.ofDays(366)))).isEmpty();
    }

    @Test
    void theNewestThreeAreOffered() {
        var replies = List.of(reply(), reply(), reply(), reply());
        replies.forEach(it -> rate(closed(it), Solved.YES, 5));
        assertThat(offered(now())).containsExactly(replies.get(3), replies.get(2), replies.get(1));
    }

    @Test
    void anythingLessThanAContentedVerdictIsNone() {
        var unrated = closed(reply());
        var lukewarm = closed(reply());
        var partly = closed(reply());
        var nobodyAnswered = closed(reply());
        rate(lukewarm, Solved.YES, 3);
        rate(partly, Solved.PARTLY, 5);
        granted(followUp.attempt(stage.person("inspector"), nobodyAnswered, CameTo.NO_ANSWER, "", now()));
        var replies = List.of(unrated, lukewarm, partly, nobodyAnswered).stream()
                .map(it -> handlings.resolutionsOf(it).getFirst().said().publicReply())
                .toList();
        assertThat(offered(now())).doesNotContainAnyElementsOf(replies);
    }

    @Test
    void anHonestDeadEndIsNone() {
        var id = stage.underway(ITEM, UNIT);
        var again = LocalDate.ofInstant(now(), ZoneOffset.UTC).plusDays(40);
        var reply = reply();
        var end = new EndAsked(Ground.OTHER_LEVEL, "向省里反映", again, "不归市里定", reply, "已请示");
        granted(asking.noSolution(stage.person(UNIT), id, end, now()));
        granted(answering.answer(stage.person("inspector"), id, 1, true, "", now()));
        rate(id, Solved.YES, 5);
        assertThat(offered(now())).doesNotContain(reply);
    }

    @Test
    void aNumberThatWasKeptForOnePersonIsMaskedForTheNext() {
        var id = stage.underway(ITEM, UNIT);
        var by = stage.person(UNIT);
        stage.prove(by, id, now());
        var said = new Closing("请打 13800001234 " + reply(), "好", Truth.TRUE, Solved.YES, "", Personal.KEEP);
        granted(handling.resolve(by, id, said, now()));
        rate(id, Solved.YES, 5);
        assertThat(offered(now()).getFirst()).contains("138****1234").doesNotContain("13800001234");
    }

    @Test
    void aCopiedReplyIsSuspectAndATemplateIsNot() {
        var reply = reply();
        rate(closed(reply), Solved.YES, 5);
        var copied = closed(offered(now()).getFirst());
        assertThat(copies()).contains(copied);

        var template =
                granted(writing.write(stage.person(UNIT + "-lead"), new Draft(ITEM, "{unit}" + reply() + "。"), now()));
        var first = closed(words("t" + template.number()));
        var second = closed(words("t" + template.number()));
        assertThat(copies()).doesNotContain(first, second);
        assertThat(handlings.isReplyCopied(second, 1)).isTrue();
        granted(writing.withdraw(stage.person(UNIT + "-lead"), template.number(), 1, now()));
    }

    private List<RequestId> copies() {
        return suspects.open(10_000).stream()
                .filter(it -> it.why() == Why.COPIED)
                .map(Suspect::request)
                .toList();
    }

    private String words(String code) {
        var sheet = handlings.find(stage.underway(ITEM, UNIT)).orElseThrow();
        return beginnings.chosen(sheet, code, now()).orElseThrow().words();
    }

    private List<String> offered(Instant at) {
        var sheet = handlings.find(stage.underway(ITEM, UNIT)).orElseThrow();
        return beginnings.of(sheet, at).stream()
                .filter(it -> it.kind() == Kind.LIKED)
                .map(Beginning::words)
                .toList();
    }

    private RequestId closed(String reply) {
        var id = stage.underway(ITEM, UNIT);
        granted(stage.resolve(stage.person(UNIT), id, reply, "加盖", now()));
        return id;
    }

    private void rate(RequestId id, Solved solved, int satisfied) {
        granted(rating.rate(id, Verdict.of(solved, satisfied, null), Voice.LINK, now()));
    }

    private static String reply() {
        return "臭味已处理" + Unheard.word();
    }

    private Instant now() {
        return clock.instant();
    }
}
