package org.suban.handling.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suban.handling.part.PartStep.ACCEPTED;
import static org.suban.handling.part.PartStep.DONE;
import static org.suban.handling.part.PartStep.OFFERED;
import static org.suban.handling.part.PartStep.RETURNED;
import static org.suban.handling.part.PartStep.WITHDRAWN;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.suban.handling.part.Part.Turn;
import org.suban.journal.Actor;
import org.suban.organization.UnitCode;
import org.suban.shared.Refusal;
import org.suban.shared.RequestId;

class PartTests {

    private static final Instant AT = Instant.parse("2026-11-25T10:00:00Z");
    private static final Instant SIGN_BY = AT.plus(Duration.ofHours(4));

    @ParameterizedTest
    @EnumSource(PartStep.class)
    void whatIsDoneOrWithdrawnNeverChangesAgain(PartStep next) {
        assertThat(objection(part(ACCEPTED, DONE), next)).isEqualTo("handling.part-done-before");
        assertThat(objection(part(WITHDRAWN), next)).isEqualTo("handling.part-withdrawn-before");
        assertThat(objection(part(RETURNED, WITHDRAWN), next)).isEqualTo("handling.part-withdrawn-before");
    }

    @Test
    void toItsUnitAReturnedPartIsOverAndOnlyTheHostEndsIt() {
        for (var next : List.of(OFFERED, ACCEPTED, DONE, RETURNED)) {
            assertThat(objection(part(RETURNED), next)).isEqualTo("handling.part-returned-before");
        }
        assertThat(part(RETURNED).objectionTo(WITHDRAWN, AT)).isEmpty();
    }

    @Test
    void nothingIsDoneBeforeItIsAcceptedNorAcceptedTwice() {
        assertThat(objection(part(), DONE)).isEqualTo("handling.part-accept-first");
        assertThat(objection(part(ACCEPTED), ACCEPTED)).isEqualTo("handling.part-accepted-before");
        assertThat(part().objectionTo(ACCEPTED, AT)).isEmpty();
        assertThat(part(ACCEPTED).objectionTo(DONE, AT)).isEmpty();
    }

    @Test
    void afterItsLimitForAcceptingAPartCanBeDoneButNotReturned() {
        var late = SIGN_BY.plusMillis(1);
        assertThat(part(ACCEPTED).objectionTo(RETURNED, SIGN_BY)).isEmpty();
        assertThat(part(ACCEPTED).objectionTo(RETURNED, late).map(Refusal::code))
                .contains("handling.part-return-late");
        assertThat(part().objectionTo(ACCEPTED, late)).isEmpty();
        assertThat(part(ACCEPTED).objectionTo(DONE, late)).isEmpty();
        assertThat(part(ACCEPTED).objectionTo(WITHDRAWN, late)).isEmpty();
    }

    @Test
    void onlyAMandatoryPartThatIsNotSettledHinders() {
        assertThat(Stream.of(part(), part(ACCEPTED), part(RETURNED))).allMatch(Part::hinders);
        assertThat(Stream.of(part(ACCEPTED, DONE), part(WITHDRAWN), part(RETURNED, WITHDRAWN)))
                .noneMatch(Part::hinders);
        assertThat(part(false, List.of()).hinders()).isFalse();
        assertThat(part(false, List.of(RETURNED)).hinders()).isFalse();
    }

    @Test
    void aPartWithoutATaskOrANumberCannotBeWritten() {
        assertThatThrownBy(() -> part().with(List.of(turn(OFFERED)))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Part(
                        new RequestId(9901010000001L),
                        0,
                        new UnitCode("parks"),
                        "修",
                        true,
                        "",
                        AT,
                        AT,
                        Actor.RESIDENT,
                        AT,
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Part(
                        new RequestId(9901010000001L),
                        1,
                        new UnitCode("parks"),
                        " ",
                        true,
                        "",
                        AT,
                        AT,
                        Actor.RESIDENT,
                        AT,
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String objection(Part it, PartStep next) {
        return it.objectionTo(next, AT).map(Refusal::code).orElse("none");
    }

    private static Part part(PartStep... taken) {
        return part(true, List.of(taken));
    }

    private static Part part(boolean mandatory, List<PartStep> taken) {
        return new Part(
                new RequestId(9901010000001L),
                1,
                new UnitCode("parks"),
                "修好",
                mandatory,
                "",
                SIGN_BY,
                SIGN_BY.plus(Duration.ofDays(2)),
                Actor.staff(1),
                AT,
                taken.stream().map(PartTests::turn).toList());
    }

    private static Turn turn(PartStep step) {
        return new Turn(step, "", Actor.staff(1), AT);
    }
}
