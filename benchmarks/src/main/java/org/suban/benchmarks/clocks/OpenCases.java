package org.suban.benchmarks.clocks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.suban.benchmarks.Stop;
import org.suban.benchmarks.trial.Trial;
import org.suban.clock.Replanning;
import org.suban.identity.People;
import org.suban.identity.Staff;
import org.suban.organization.Unit;
import org.suban.organization.Units;
import org.suban.shared.RequestId;

/** Open cases in a hundred units, written straight into the tables: that the road leads there is for other tests to show. */
final class OpenCases {

    /** Whose desk is looked at. */
    static final String UNIT = "urban-management";

    /** What every title ends with. */
    static final String TITLE = "盏路灯不亮";

    private static final int UNITS = 100;
    /** So many closed ones that somebody is to ask about, for each that is open. */
    private static final int CLOSED_FOR_EACH = 5;

    private static final List<String> STEPS = List.of(
            "cases",
            "requests",
            "handlings",
            "signed",
            "contacts",
            "finishes",
            "approvals",
            "orders",
            "suspects",
            "asked");

    private final Trial trial;
    private final JdbcClient jdbc;
    private final int cases;

    OpenCases(Trial trial, int cases) {
        this.trial = trial;
        this.jdbc = trial.the(JdbcClient.class);
        this.cases = cases;
    }

    /** What there is then, in words. */
    String write(ClocksReport report) throws Stop {
        var handler = trial.the(People.class)
                .find(UNIT)
                .orElseThrow(() -> Stop.notReady("The desks are those of the sample city; " + UNIT + " is not there"));
        // The holidays of the first start order open dates to be reckoned anew; ours come after that.
        trial.the(Replanning.class).replan(trial.now());
        var terms = terms(handler, trial.now());
        for (var step : STEPS) {
            long start = System.nanoTime();
            for (var statement : script(step).split(";\n")) {
                jdbc.sql(statement).params(terms).update();
            }
            report.step("written: " + step, start);
        }
        tidy(report);
        return String.format(
                Locale.ROOT,
                "%,d open cases in %d units, %,d countdowns, %,d of them running",
                cases,
                units().size(),
                count("select count(*) from countdown"),
                count("select count(*) from countdown where ended_at is null"));
    }

    /** As the database does by itself some minutes after so much was written. */
    private void tidy(ClocksReport report) {
        long start = System.nanoTime();
        jdbc.sql("drop table measured_case").update();
        Stream.of(
                        "request",
                        "handling",
                        "countdown",
                        "approval_open",
                        "approval",
                        "supervision_open",
                        "supervision_order",
                        "supervision_suspect",
                        "follow_up",
                        "follow_up_attempt")
                .forEach(it -> jdbc.sql("vacuum (analyze) " + it).update());
        report.step("vacuumed and analyzed", start);
    }

    private Map<String, Object> terms(Staff handler, Instant now) {
        var terms = new HashMap<String, Object>();
        terms.put(
                "first",
                RequestId.of(LocalDate.ofInstant(now, ZoneOffset.UTC), 0).value());
        terms.put("cases", cases);
        terms.put("closed", cases / CLOSED_FOR_EACH);
        terms.put("now", now.atOffset(ZoneOffset.UTC));
        terms.put("units", units().toArray(String[]::new));
        terms.put("count", units().size());
        terms.put("unit", UNIT);
        terms.put("by", handler.actor().code());
        return terms;
    }

    private List<String> units() {
        var others = trial.the(Units.class).all().stream()
                .map(Unit::code)
                .map(it -> it.value())
                .filter(it -> !it.equals(UNIT));
        return Stream.concat(Stream.of(UNIT), others).limit(UNITS).toList();
    }

    private long count(String question) {
        return jdbc.sql(question).query(Long.class).single();
    }

    private static String script(String step) {
        try (var text = Objects.requireNonNull(OpenCases.class.getResourceAsStream(step + ".sql"), step)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
