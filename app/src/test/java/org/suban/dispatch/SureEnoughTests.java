package org.suban.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.catalog.ItemCode;
import org.suban.catalog.RequestType;
import org.suban.catalog.Responsibilities;
import org.suban.catalog.Urgency;
import org.suban.classification.RequestClassified;
import org.suban.classification.Sign;
import org.suban.classification.Signs;
import org.suban.classification.Suggestion;
import org.suban.intake.Request.By;
import org.suban.shared.RequestId;
import org.suban.support.Stage;
import org.suban.support.SubanTest;

/** Who may name a matter (ADR 9). */
@SubanTest
class SureEnoughTests {

    private static final ItemCode LAMP = new ItemCode(Stage.LAMP);
    /** Another item of the lamp's subject, and one of another group. */
    private static final ItemCode BROTHER = new ItemCode(Stage.LAMP.substring(0, 9) + "003");

    private static final ItemCode STRANGER = new ItemCode("05-01-01-001");

    private static final Signs CALM = new Signs(
            new Sign<>(Urgency.NORMAL, Sign.From.NOTHING, List.of()),
            new Sign<>(RequestType.HELP, Sign.From.NOTHING, List.of()));

    @Autowired
    Responsibilities responsibilities;

    @Autowired
    Clock clock;

    @Test
    void anAgentsWordSettlesItWhateverTheClassifierThinks() {
        assertSent(on(chosen(LAMP, 0, By.AGENT)), "agents-choice");
        assertSent(on(chosen(LAMP, 0, By.AGENT), thought(STRANGER, 0.95)), "agents-choice");
        assertSent(on(chosen(LAMP, 0.2, By.AGENT), thought(STRANGER, 0.1)), "agents-choice");
    }

    @Test
    void aResidentsWordIsSureWhereTheClassifierFindsTheSameSubjectLikeliest() {
        assertSent(on(chosen(LAMP, 0.9, By.RESIDENT), thought(STRANGER, 0.1)), "residents-choice");
        assertSent(on(chosen(LAMP, 0.05, By.RESIDENT)), "residents-choice");
        assertSent(on(chosen(LAMP, 0, By.RESIDENT), thought(BROTHER, 0.3), thought(STRANGER, 0.2)), "residents-choice");
    }

    @Test
    void aResidentsWordAloneWaitsForADispatcher() {
        assertAsked(on(chosen(LAMP, 0, By.RESIDENT)), "residents-choice-alone");
        assertAsked(on(chosen(LAMP, 0, By.RESIDENT), thought(STRANGER, 0.95)), "residents-choice-alone");
        assertAsked(on(chosen(LAMP, 0.3, By.RESIDENT), thought(STRANGER, 0.4)), "residents-choice-alone");
        assertAsked(
                on(chosen(LAMP, 0, By.RESIDENT), thought(STRANGER, 0.4), thought(BROTHER, 0.3)),
                "residents-choice-alone");
    }

    @Test
    void whereNobodyChoseTheClassifierMustBeSure() {
        assertSent(on(thought(LAMP, 0.6), thought(STRANGER, 0.3)), "sure-enough");
        assertAsked(on(thought(LAMP, 0.59)), "doubtful");
        assertAsked(on(), "nothing-speaks");
    }

    @Test
    void anOperatorWhoTrustsNoMachineStillTrustsAgents() {
        var careful = new SureEnough(1.1, responsibilities);
        assertAsked(careful.on(request(thought(LAMP, 1))), "doubtful");
        assertAsked(careful.on(request(chosen(LAMP, 1, By.RESIDENT))), "residents-choice-alone");
        assertSent(careful.on(request(chosen(LAMP, 0, By.AGENT))), "agents-choice");
    }

    @Test
    void whereTheListNamesNobodyEvenAnAgentsWordWaits() {
        var nowhere = new ItemCode("99-99-99-999");
        assertAsked(on(chosen(nowhere, 0, By.AGENT)), "nobody-answers");
    }

    private Verdict on(Suggestion... suggestions) {
        return new SureEnough(0.6, responsibilities).on(request(suggestions));
    }

    private RequestClassified request(Suggestion... suggestions) {
        return new RequestClassified(
                new RequestId(2611230000001L), "lexical", false, List.of(suggestions), CALM, null, clock.instant());
    }

    private static Suggestion chosen(ItemCode item, double confidence, @Nullable By by) {
        return new Suggestion(item, confidence, List.of(), List.of(), by);
    }

    private static Suggestion thought(ItemCode item, double confidence) {
        return new Suggestion(item, confidence, List.of());
    }

    private static void assertSent(Verdict verdict, String why) {
        assertThat(verdict).isInstanceOfSatisfying(Verdict.Send.class, it -> {
            assertThat(it.item()).isEqualTo(LAMP);
            assertThat(it.unit().value()).isEqualTo(Stage.LAMP_UNIT);
            assertThat(it.why()).isEqualTo(why);
        });
    }

    private static void assertAsked(Verdict verdict, String why) {
        assertThat(verdict).isEqualTo(new Verdict.Ask(why));
    }
}
