package org.suban.benchmarks.client;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.suban.benchmarks.measure.Latencies;
import org.suban.benchmarks.measure.Measure;
import org.suban.benchmarks.measure.Work;

/** One request from the resident's first word to the resident's last, and how long each step took. */
public final class Life implements Work {

    private enum Step {
        SUBMIT,
        DISPATCH,
        ACCEPT,
        CONTACT,
        EVIDENCE,
        RESOLVE,
        RATE,
        FOLLOW_UP
    }

    /** One person in so many is called, the others rate by themselves. */
    private static final int CALLED = 4;

    private static final String OWN_UNIT = "rating.own-unit";

    private final Server server;
    private final Submitting submitting;
    private final Proving proving;
    private final byte[] accept;
    private final byte[] contact;
    private final byte[] rating;
    private final Map<Step, Latencies> steps = new EnumMap<>(Step.class);
    private String item = "";
    private int lived;

    Life(Server server, Submitting submitting) {
        this.server = server;
        this.submitting = submitting;
        this.proving = new Proving(server);
        this.accept = server.body(Map.of());
        this.contact = server.body(Map.of("how", "PHONE", "seconds", 95, "note", "已电话联系，约好明天上午到现场看。"));
        this.rating = server.body(Map.of("solved", "yes", "satisfied", 5));
    }

    @Override
    public void once() throws IOException, InterruptedException {
        var start = System.nanoTime();
        var receipt = server.read(submitting.submit());
        steps(Step.SUBMIT).add(System.nanoTime() - start);
        if (receipt.isWaiting()) {
            timed(Step.DISPATCH, () -> dispatch(receipt));
        }
        timed(Step.ACCEPT, () -> server.staffDo("accept", receipt, accept));
        timed(Step.CONTACT, () -> server.staffDo("contact", receipt, contact));
        timed(Step.EVIDENCE, () -> proving.file(receipt));
        timed(Step.RESOLVE, () -> server.staffDo("resolve", receipt, closing(receipt)));
        if (++lived % CALLED > 0 || !isHeardInACall(receipt)) {
            timed(Step.RATE, () -> server.rate(receipt, rating));
        }
    }

    /** In words of its own: the same to everybody would look copied. */
    private byte[] closing(Receipt receipt) {
        return server.body(Map.of(
                "publicReply", "你好，你反映的 %s 号问题我们已经到现场看过并处理好了。如果还有问题，请再告诉我们。".formatted(receipt.number()),
                "internalAccount", "到现场核实，情况属实，当天处理完毕，已拍照留存。",
                "truth", "TRUE",
                "solved", "YES"));
    }

    /** Nobody asks about the own unit's work: such a person is left to rate without being called. */
    private boolean isHeardInACall(Receipt receipt) throws IOException, InterruptedException {
        try {
            timed(Step.FOLLOW_UP, () -> server.staffDo("follow-up/verdict", receipt, rating));
            return true;
        } catch (IOException refused) {
            if (String.valueOf(refused.getMessage()).endsWith(OWN_UNIT)) {
                return false;
            }
            throw refused;
        }
    }

    /** Where nothing is suggested, the dispatcher of this play takes the item of the case before. */
    private void dispatch(Receipt receipt) throws IOException, InterruptedException {
        item = receipt.suggestedItem().isEmpty() ? item : receipt.suggestedItem();
        if (item.isEmpty()) {
            throw new IOException("no suggestion to dispatch by");
        }
        server.staffDo("dispatch", receipt, server.body(Map.of("item", item)));
    }

    private void timed(Step step, Call call) throws IOException, InterruptedException {
        var start = System.nanoTime();
        call.make();
        steps(step).add(System.nanoTime() - start);
    }

    private Latencies steps(Step step) {
        return steps.computeIfAbsent(step, first -> new Latencies());
    }

    /** Each step over all clients, in the order of the road; a step that never happened is left out. */
    public static List<Measure> steps(Collection<Life> lives, double seconds) {
        return Stream.of(Step.values())
                .map(step -> new Measure(
                        step.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        seconds,
                        Latencies.merged(
                                lives.stream().map(life -> life.steps(step)).toList()),
                        Map.of()))
                .filter(measure -> measure.done() > 0)
                .toList();
    }

    private interface Call {
        void make() throws IOException, InterruptedException;
    }
}
