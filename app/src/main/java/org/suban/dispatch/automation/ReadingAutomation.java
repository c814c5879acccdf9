package org.suban.dispatch.automation;

import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.suban.classification.model.Model;
import org.suban.classification.model.Models;
import org.suban.dispatch.automation.mode.ModeSet;
import org.suban.dispatch.automation.mode.Modes;
import org.suban.identity.Staff;
import org.suban.organization.Cities;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;

/** Tells those who watch the machine how it stands. */
@Component
public class ReadingAutomation {

    private static final Duration LATELY = Duration.ofDays(28);
    private static final Duration WEEKS = Duration.ofDays(7L * 12);
    private static final int MOST = 20;

    private final Models models;
    private final Limits limits;
    private final Modes modes;
    private final Acts acts;
    private final Cities cities;
    private final double target;

    ReadingAutomation(
            Models models,
            Limits limits,
            Modes modes,
            Acts acts,
            Cities cities,
            @Value("${suban.dispatch.target}") double target) {
        this.models = models;
        this.limits = limits;
        this.modes = modes;
        this.acts = acts;
        this.cities = cities;
        this.target = target;
    }

    public Decision<Standing> read(Staff by, Instant at) {
        if (!by.maySeeFigures()) {
            return Decision.refused(Refusal.because(Kind.NOT_YOURS, "dispatch.machine-not-for-you"));
        }
        var classifier = models.inForce().map(Model::name).orElse(Models.LIST_ALONE);
        return Decision.granted(new Standing(
                classifier,
                target,
                modes.inForce(),
                limits.newest().stream()
                        .filter(it -> it.classifier().equals(classifier))
                        .toList(),
                acts.byCategory(at.minus(LATELY)),
                acts.byWeek(at.minus(WEEKS), cities.get().zone()),
                acts.wrong(MOST),
                modes.history(MOST)));
    }

    /** Where the machine has stopped itself and nobody has set it anew. */
    public boolean hasStopped() {
        return modes.inForce().stream().anyMatch(ModeSet::stoppedItself);
    }
}
