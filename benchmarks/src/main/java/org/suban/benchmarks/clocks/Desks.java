package org.suban.benchmarks.clocks;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.springframework.core.env.Environment;
import org.suban.benchmarks.Stop;
import org.suban.benchmarks.measure.Latencies;
import org.suban.benchmarks.trial.Trial;
import org.suban.handling.OpenWork;
import org.suban.handling.OpenWork.Pile;
import org.suban.identity.People;
import org.suban.organization.UnitCode;

/** The first page of each desk: as its people get it, and what the database alone takes for a handler's. */
final class Desks {

    private static final int WARM_UP = 200;
    private static final int ROWS = 50;

    private final Trial trial;
    private final int calls;

    Desks(Trial trial, int calls) {
        this.trial = trial;
        this.calls = calls;
    }

    void measure(ClocksReport report) throws IOException, InterruptedException, Stop {
        var unit = new UnitCode(OpenCases.UNIT);
        var work = trial.the(OpenWork.class);
        var reader = trial.the(People.class).find(OpenCases.UNIT).orElseThrow().id();
        ask(report, "heights of a handler's piles, the question only", () ->
                (int) work.heights(unit, reader, trial.now()).all());
        ask(
                report,
                "a handler's first page, the question only",
                () -> work.page(unit, Pile.ALL, reader, trial.now(), 0, ROWS).size());
        open(report, "a handler's desk", OpenCases.UNIT, "/desk");
        for (var pile : new String[] {"late", "near", "contact", "denied", "false", "held"}) {
            open(report, "an inspector's desk, pile " + pile, "inspector", "/supervision?pile=" + pile);
        }
        open(report, "approvals of a unit", OpenCases.UNIT + "-lead", "/approvals");
        open(report, "approvals of all units", "inspector", "/approvals");
        open(report, "orders to a unit", OpenCases.UNIT, "/supervision-orders");
        open(report, "orders to all units", "inspector", "/supervision-orders");
        open(report, "persons to be asked", "agent", "/follow-up");
    }

    private void open(ClocksReport report, String what, String username, String path)
            throws IOException, InterruptedException, Stop {
        var port = trial.the(Environment.class).getRequiredProperty("local.server.port", Integer.class);
        var visitor = Visitor.signedIn(port, username);
        ask(report, what, () -> visitor.open(path));
    }

    /** What is asked must answer something. */
    private void ask(ClocksReport report, String what, Callable<Integer> question) throws IOException {
        var took = new Latencies();
        for (int call = -WARM_UP; call < calls; call++) {
            long start = System.nanoTime();
            int answer = answered(what, question);
            if (answer == 0) {
                throw new IllegalStateException("Nothing to see: " + what);
            }
            if (call >= 0) {
                took.add(System.nanoTime() - start);
            }
        }
        report.desk(what, took);
    }

    private static int answered(String what, Callable<Integer> question) throws IOException {
        try {
            return question.call();
        } catch (Exception e) {
            throw new IOException(what, e);
        }
    }
}
