package org.suban.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.clock.Countdown.Kind;
import org.suban.clock.Countdowns;
import org.suban.clock.EndingHolds;
import org.suban.clock.Telling;
import org.suban.dispatch.Choice;
import org.suban.dispatch.DispatchQueue;
import org.suban.dispatch.Dispatching;
import org.suban.dispatch.ruling.RulingDisputes;
import org.suban.handling.HandlingRequests;
import org.suban.handling.Handlings;
import org.suban.handling.approval.AnsweringApproval;
import org.suban.handling.approval.Approvals;
import org.suban.handling.approval.AskingApproval;
import org.suban.handling.approval.EndAsked;
import org.suban.handling.approval.Wish.Reason;
import org.suban.handling.closing.DeadEnd.Ground;
import org.suban.handling.closing.Solved;
import org.suban.handling.part.Asking;
import org.suban.handling.part.DoingParts;
import org.suban.handling.part.OpeningParts;
import org.suban.handling.question.AnsweringQuestions;
import org.suban.handling.question.AskingThePerson;
import org.suban.handling.time.Pausing;
import org.suban.identity.Staff;
import org.suban.journal.Journal;
import org.suban.rating.Rating;
import org.suban.rating.RatingRequests;
import org.suban.rating.Verdict;
import org.suban.rating.Voice;
import org.suban.shared.RequestId;
import org.suban.supervision.NewOrder;
import org.suban.supervision.Orders;
import org.suban.supervision.Supervising;
import org.suban.support.Stage;
import org.suban.support.SubanTest;

/** Whatever people do in whatever order, granted or refused: what holds, holds after each step. {@code -Dsuban.lives} lives more of them. */
@SubanTest
class RandomLivesTests {

    private static final int LIVES = Integer.getInteger("suban.lives", 60);
    private static final int STEPS = 24;

    @Autowired
    Stage stage;

    @Autowired
    Dispatching dispatching;

    @Autowired
    DispatchQueue queue;

    @Autowired
    HandlingRequests handling;

    @Autowired
    Handlings handlings;

    @Autowired
    AskingApproval asking;

    @Autowired
    AnsweringApproval answering;

    @Autowired
    Approvals approvals;

    @Autowired
    AskingThePerson questions;

    @Autowired
    AnsweringQuestions answers;

    @Autowired
    OpeningParts opening;

    @Autowired
    DoingParts doing;

    @Autowired
    RulingDisputes ruling;

    @Autowired
    Pausing pausing;

    @Autowired
    RatingRequests rating;

    @Autowired
    Supervising supervising;

    @Autowired
    Orders orders;

    @Autowired
    Countdowns countdowns;

    @Autowired
    Telling telling;

    @Autowired
    EndingHolds holds;

    @Autowired
    CaseFiles files;

    @Autowired
    Journal journal;

    private final Map<String, Staff> people = new HashMap<>();

    @Test
    void whatHoldsHoldsAfterEachStepOfEachLife() {
        for (int life = 0; life < LIVES; life++) {
            var random = new Random(life);
            var id = stage.waiting();
            var at = files.of(id).request().receivedAt();
            List<Rating> said = List.of();
            for (int step = 0; step < STEPS; step++) {
                at = at.plusSeconds(60 + random.nextInt(random.nextInt(8) == 0 ? 500_000 : 5_000));
                act(random, id, at);
                said = check("life %d step %d".formatted(life, step), id, said);
            }
        }
    }

    private void act(Random random, RequestId id, Instant at) {
        var unit = random.nextBoolean() ? Stage.LAMP_UNIT : "parks";
        var by = person(random.nextInt(6) == 0 ? "admin" : unit);
        switch (random.nextInt(22)) {
            case 0, 1, 2 -> dispatch(random, unit, id, at);
            case 3, 4 -> handling.accept(by, id, at);
            case 5 -> handling.giveBack(by, id, Stage.notOurs("不归我们"), at);
            case 6 -> handling.noteContact(by, id, Stage.called("说过了"), at);
            case 7, 8 -> close(by, id, at);
            case 9 -> handling.resolve(by, id, Stage.solved("没有材料", "没有"), at);
            case 10 -> rating.rate(id, Verdict.of(Solved.NO, 1, null), Voice.TRACKING, at);
            case 11 -> rating.rate(id, Verdict.of(Solved.YES, 5, null), Voice.TRACKING, at);
            case 12 -> asking.moreTime(by, id, 1 + random.nextInt(12), Reason.WEATHER, "下雨", at);
            case 13 -> asking.noSolution(by, id, deadEnd(at), at);
            case 14 ->
                answering.answer(person("inspector"), id, 1 + random.nextInt(3), random.nextInt(3) > 0, "看过了", at);
            case 15 -> hold(random, by, id, at);
            case 16 -> order(random, by, id, at);
            case 17 -> ruling.rule(person("arbiter"), id, new Choice(Stage.LAMP, unit, "理由"), at);
            case 18 -> ask(random, by, id, at);
            case 19 -> part(random, by, id, at);
            default -> telling.tell(at);
        }
    }

    /** A slip of the hand is taken back within seconds. */
    private void dispatch(Random random, String unit, RequestId id, Instant at) {
        dispatching.dispatch(person("dispatcher"), id, new Choice(Stage.LAMP, unit, "理由"), at);
        if (random.nextInt(4) == 0) {
            dispatching.undo(person("dispatcher"), id, at.plusSeconds(5));
        }
    }

    private void ask(Random random, Staff by, RequestId id, Instant at) {
        if (random.nextBoolean()) {
            questions.ask(by, id, "灯在哪一侧？", at);
        } else {
            answers.answer(id, 1 + random.nextInt(3), "北侧", at);
        }
    }

    private void part(Random random, Staff by, RequestId id, Instant at) {
        if (random.nextBoolean()) {
            opening.open(by, id, new Asking("water-affairs", "看看井盖", random.nextBoolean(), "一起看"), at);
        } else {
            doing.accept(person("water-affairs"), id, 1, at);
            doing.finish(person("water-affairs"), id, 1, "看过了", at);
        }
    }

    private void close(Staff by, RequestId id, Instant at) {
        if (handlings.find(id).isPresent()) {
            stage.resolve(by, id, "修好了" + at, "换了", at);
        }
    }

    private void hold(Random random, Staff by, RequestId id, Instant at) {
        switch (random.nextInt(3)) {
            case 0, 1 -> pausing.hold(by, id, 1 + random.nextInt(20), "等水文站", at);
            default -> pausing.release(by, id, at);
        }
        holds.end(at);
    }

    private void order(Random random, Staff by, RequestId id, Instant at) {
        switch (random.nextInt(3)) {
            case 0 -> supervising.order(person("inspector"), id, new NewOrder("限期答复", 5, ""), at);
            case 1 -> supervising.urge(person("inspector"), id, "请抓紧", at);
            default -> supervising.answer(by, id, Math.max(1, orders.of(id).size()), "答复", at);
        }
    }

    private static EndAsked deadEnd(Instant at) {
        var again = at.atZone(ZoneOffset.UTC).toLocalDate().plusDays(30);
        return new EndAsked(Ground.OTHER_LEVEL, "向省里反映", again, "不归市里定", "目前解决不了", "已请示");
    }

    private List<Rating> check(String where, RequestId id, List<Rating> before) {
        var file = files.of(id);
        var lines = journal.of(id);
        assertThat(StateChart.illegal(lines)).as(where).isEmpty();
        assertThat(StateChart.replay(lines)).as(where).isEqualTo(file.state());
        assertThat(queue.find(id).isPresent())
                .as("%s: it waits for a dispatcher, or one unit has it", where)
                .isEqualTo(file.state() == CaseState.WAITING);
        assertThat(file.assignment().isPresent()).as(where).isEqualTo(file.state() != CaseState.WAITING);
        assertThat(file.ratings().subList(0, before.size()))
                .as("%s: no verdict is overwritten", where)
                .isEqualTo(before);
        checkClocks(where, id);
        checkProof(where, file);
        return file.ratings();
    }

    /** No clock moves without a row that says why. */
    private void checkClocks(String where, RequestId id) {
        for (var it : countdowns.of(id)) {
            var moves = countdowns.movesOf(it.id());
            var due = it.firstDue();
            for (var move : moves) {
                assertThat(move.was()).as(where).isEqualTo(due);
                due = move.due();
            }
            assertThat(it.due()).as("%s %s", where, it.id()).isEqualTo(due);
        }
        handlings.find(id).ifPresent(sheet -> {
            var finish = countdowns.newest(id, Kind.FINISH).orElseThrow();
            var hold = finish.hold();
            assertThat(sheet.due())
                    .as("%s: the desk shows what the clock says", where)
                    .isEqualTo(finish.due());
            assertThat(sheet.heldUntil())
                    .as("%s: the desk knows whether it stands still", where)
                    .isEqualTo(hold == null ? null : hold.until());
        });
    }

    /** Each closing has something to show that is newer than the one before it. */
    private static void checkProof(String where, CaseFile file) {
        var since = new ArrayList<Instant>(List.of(Instant.EPOCH));
        file.resolutions().forEach(it -> {
            assertThat(it.deadEnd() != null
                            || file.evidence().stream()
                                    .anyMatch(one -> one.at().isAfter(since.getLast())
                                            && !one.at().isAfter(it.at())))
                    .as("%s: closing %d has proof", where, it.number())
                    .isTrue();
            since.add(it.at());
        });
    }

    private Staff person(String username) {
        return people.computeIfAbsent(username, stage::person);
    }
}
