package org.suban.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.stereotype.Component;
import org.suban.dispatch.Assignments;
import org.suban.dispatch.Choice;
import org.suban.dispatch.Dispatching;
import org.suban.dispatch.dispute.NotOurs;
import org.suban.dispatch.ruling.RulingDisputes;
import org.suban.guidance.GuidingRequests;
import org.suban.guidance.ObjectingToGuidance;
import org.suban.handling.Handling;
import org.suban.handling.HandlingRequests;
import org.suban.handling.closing.Closing;
import org.suban.handling.closing.Solved;
import org.suban.handling.closing.Truth;
import org.suban.handling.contact.FirstContact.How;
import org.suban.handling.contact.FirstContact.Noted;
import org.suban.handling.evidence.Demands;
import org.suban.handling.evidence.FilingEvidence;
import org.suban.handling.part.Asking;
import org.suban.handling.part.OpeningParts;
import org.suban.identity.People;
import org.suban.identity.Staff;
import org.suban.identity.Visitor;
import org.suban.intake.Received;
import org.suban.intake.ReceivingRequests;
import org.suban.intake.Submission;
import org.suban.intake.photo.Photo;
import org.suban.shared.Decision;
import org.suban.shared.RequestId;

/** Sets the scene: people of the sample city, and requests brought as far down the road as a test needs. */
@Component
public class Stage {

    /** A street lamp that is out; the city's urban management answers for it. */
    public static final String LAMP = "02-02-01-001";

    public static final String LAMP_UNIT = "urban-management";

    /** A street, and the district it lies in, which stands behind where the list names nobody else. */
    public static final String STREET = "990101001000";

    public static final String MEANWHILE = "district-yundu";

    private static final Photo PICTURE = new Photo(new byte[] {1}, new byte[] {1});

    private final ReceivingRequests receiving;
    private final Dispatching dispatching;
    private final GuidingRequests guiding;
    private final ObjectingToGuidance objecting;
    private final HandlingRequests handling;
    private final FilingEvidence filing;
    private final Demands demands;
    private final Assignments assignments;
    private final OpeningParts parts;
    private final RulingDisputes ruling;
    private final People people;
    private final Clock clock;

    Stage(
            ReceivingRequests receiving,
            Dispatching dispatching,
            GuidingRequests guiding,
            ObjectingToGuidance objecting,
            HandlingRequests handling,
            FilingEvidence filing,
            Demands demands,
            Assignments assignments,
            OpeningParts parts,
            RulingDisputes ruling,
            People people,
            Clock clock) {
        this.receiving = receiving;
        this.dispatching = dispatching;
        this.guiding = guiding;
        this.objecting = objecting;
        this.handling = handling;
        this.filing = filing;
        this.demands = demands;
        this.assignments = assignments;
        this.parts = parts;
        this.ruling = ruling;
        this.people = people;
        this.clock = clock;
    }

    public Staff person(String username) {
        return people.find(username).orElseThrow();
    }

    public Received received(Submission submission) {
        return granted(receiving.receive(submission, new Visitor(null), clock.instant()));
    }

    public Decision<Received> receivedBy(String username, Submission submission) {
        return receiving.receive(submission, new Visitor(person(username)), clock.instant());
    }

    /** Says nothing the list knows, so that it waits for a dispatcher. */
    public RequestId waiting() {
        return received(Submission.of("portal", "qwertz" + Unheard.word())).request();
    }

    public RequestId offered() {
        return sent(waiting());
    }

    /** To the lamp unit, by a dispatcher. */
    public RequestId sent(RequestId waiting) {
        granted(dispatching.dispatch(person("dispatcher"), waiting, new Choice(LAMP, null, null), clock.instant()));
        return waiting;
    }

    public RequestId underway() {
        return signed(offered());
    }

    /** The same of a request that waits for a dispatcher. */
    public RequestId accepted(RequestId waiting) {
        return signed(sent(waiting));
    }

    private RequestId signed(RequestId offered) {
        granted(handling.accept(person(LAMP_UNIT), offered, clock.instant()));
        return offered;
    }

    /** Under another item, at the unit to which the list gives it. */
    public RequestId underway(String item, String unit) {
        var id = waiting();
        granted(dispatching.dispatch(person("dispatcher"), id, new Choice(item, null, null), clock.instant()));
        granted(handling.accept(person(unit), id, clock.instant()));
        return id;
    }

    /** The water affairs have asked the environment for a part that must be done. */
    public RequestId withPart() {
        var id = underway("02-04-05-001", "water-affairs");
        var asking = new Asking("environment", "监测厂界的臭味", true, "");
        granted(parts.open(person("water-affairs"), id, asking, clock.instant()));
        return id;
    }

    public RequestId resolved() {
        var id = underway();
        granted(resolve(person(LAMP_UNIT), id, "修好了", "换了灯泡", clock.instant()));
        return id;
    }

    /** Solved, with everything to show for it that the list asks for. */
    public Decision<Handling> resolve(Staff by, RequestId id, String reply, String account, Instant at) {
        prove(by, id, at);
        return handling.resolve(by, id, solved(reply, account), at);
    }

    /** Files each kind of evidence that the list asks for; where that is refused, it is for the caller to notice. */
    public void prove(Staff by, RequestId id, Instant at) {
        for (var kind : demands.of(assignments.of(id).getLast().item())) {
            filing.file(by, id, kind, "见台账", List.of(PICTURE), at);
        }
        filing.file(by, id, "其他", "见台账", List.of(), at);
    }

    public static Closing solved(String reply, String account) {
        return new Closing(reply, account, Truth.TRUE, Solved.YES, "", null);
    }

    /** The person was called and spoken with for two minutes. */
    public static Noted called(String note) {
        return new Noted(How.PHONE, null, Duration.ofMinutes(2), note);
    }

    /** Told that the court deals with it. */
    public RequestId guided() {
        var id = waiting();
        granted(guiding.guide(person("dispatcher"), id, "court", "请找桐溪法庭", clock.instant()));
        return id;
    }

    /** And its writer thinks otherwise. */
    public RequestId objected() {
        var id = guided();
        granted(objecting.object(id, "没有起诉过", clock.instant()));
        return id;
    }

    /** Says with a reason and a clause that it is not theirs. */
    public static NotOurs notOurs(String reason) {
        return new NotOurs(reason, "", "", "三定方案第四条", "");
    }

    /** The same, in a place of which the list says who stands behind. */
    public RequestId offeredInAStreet() {
        var text = "qwertz" + Unheard.word();
        var where = new Submission.Where(STREET, null, null, null);
        var id = received(new Submission("portal", null, text, null, null, where, null, null, List.of(), null))
                .request();
        granted(dispatching.dispatch(person("dispatcher"), id, new Choice(LAMP, null, null), clock.instant()));
        return id;
    }

    /** Returned by the lamp's unit and then by the parks, so that the district works on it until it is ruled. */
    public RequestId disputed() {
        return disputed(offeredInAStreet());
    }

    public RequestId disputed(RequestId id) {
        granted(handling.giveBack(person(LAMP_UNIT), id, notOurs("灯杆在公园里"), clock.instant()));
        granted(dispatching.dispatch(person("dispatcher"), id, new Choice(LAMP, "parks", "在公园里"), clock.instant()));
        granted(handling.giveBack(person("parks"), id, notOurs("灯杆在人行道上"), clock.instant()));
        return id;
    }

    /** Ruled to be the parks', against what the list says. */
    public RequestId ruled() {
        var id = disputed();
        granted(ruling.rule(person("arbiter"), id, new Choice(LAMP, "parks", "灯杆产权在公园"), clock.instant()));
        return id;
    }

    public static <T> T granted(Decision<T> decision) {
        return switch (decision) {
            case Decision.Granted<T>(var value) -> value;
            case Decision.Refused<T>(var objections) -> throw new AssertionError("refused: " + objections);
        };
    }

    /** The code of the first reason. */
    public static String refusal(Decision<?> decision) {
        return switch (decision) {
            case Decision.Granted<?>(var value) -> throw new AssertionError("granted: " + value);
            case Decision.Refused<?>(var objections) -> objections.first().code();
        };
    }

    /** Of two decisions exactly one was granted; the code with which the other was refused. */
    public static String loserOf(List<? extends Decision<?>> decisions) {
        var refused =
                decisions.stream().filter(it -> it instanceof Decision.Refused).toList();
        if (refused.size() != decisions.size() - 1) {
            throw new AssertionError("not one winner: " + decisions);
        }
        return refusal(refused.getFirst());
    }

    /** Both at the same moment. */
    public static <T> List<T> atOnce(Callable<T> one, Callable<T> other) {
        return atOnce(List.of(one, other));
    }

    /** Runs all at the same moment and gives what each returned. */
    public static <T> List<T> atOnce(List<Callable<T>> tasks) {
        var start = new CyclicBarrier(tasks.size());
        try (var threads = Executors.newFixedThreadPool(tasks.size())) {
            List<Future<T>> futures = new ArrayList<>();
            for (var task : tasks) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            var results = new ArrayList<T>();
            for (var future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
