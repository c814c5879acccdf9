package org.suban.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.LAMP;

import org.junit.jupiter.api.Test;
import org.suban.support.SubanTest;

/** A few invented requests, told to the journal, with the figure counted by hand. */
@SubanTest
class FirstDispatchTests extends QuietWeek {

    @Test
    void countsByHand() {
        finished(sent("parks", TREE, PERSON), "parks");
        finished(sent("parks", LAMP, MACHINE), "parks");
        finished(sent(sent(PERSON, "parks", LAMP), "water-affairs", LAMP), "water-affairs");
        assertThat(lines(By.UNIT)).containsExactly("parks 2/3: people 1/2, machine 1/1");
        assertThat(lines(By.ITEM))
                .containsExactly(LAMP + " 1/2: people 0/1, machine 1/1", TREE + " 1/1: people 1/1, machine 0/0");
        assertThat(lines(By.SENDER))
                .containsExactly("PERSON 1/2: people 1/2, machine 0/0", "MACHINE 1/1: people 0/0, machine 1/1");
        assertThat(lines(By.WEEK)).containsExactly(week.monday() + " 2/3: people 1/2, machine 1/1");
        assertThat(figure().total().all()).isEqualTo(new Share(2, 3));
    }

    @Test
    void sentOnToAnotherUnitIsWrongAndListedWithBothUnits() {
        var id = finished(sent(returned(sent("parks", LAMP, MACHINE)), "water-affairs", TREE), "water-affairs");
        assertThat(wrong()).singleElement().satisfies(it -> {
            assertThat(it.request()).isEqualTo(id);
            assertThat(it.firstUnit().value()).isEqualTo("parks");
            assertThat(it.firstItem().value()).isEqualTo(LAMP);
            assertThat(it.byMachine()).isTrue();
            assertThat(it.lastUnit().value()).isEqualTo("water-affairs");
            assertThat(it.lastItem().value()).isEqualTo(TREE);
            assertThat(it.rounds()).isEqualTo(2);
        });
    }

    @Test
    void backAtTheSameUnitWithoutAnotherBetweenIsRight() {
        finished(sent(returned(sent("parks", LAMP, PERSON)), "parks", LAMP), "parks");
        assertThat(lines(By.UNIT)).containsExactly("parks 1/1: people 1/1, machine 0/0");
        finished(sent(sent(sent("parks", LAMP, PERSON), "water-affairs", LAMP), "parks", LAMP), "parks");
        assertThat(lines(By.UNIT)).containsExactly("parks 1/2: people 1/2, machine 0/0");
    }

    @Test
    void ruledOnIsASecondDecisionWhoeverFinishesIt() {
        finished(tell(sent("parks", LAMP, PERSON), "dispatch", "ruled", "parks"), "parks");
        assertThat(lines(By.UNIT)).containsExactly("parks 0/1: people 0/1, machine 0/0");
    }

    @Test
    void aSendingThatWasTakenBackAtOnceWasNone() {
        var undone = tell(sent("water-affairs", LAMP, PERSON), "dispatch", "undone", "water-affairs");
        finished(sent(undone, "parks", LAMP), "parks");
        assertThat(lines(By.UNIT)).containsExactly("parks 1/1: people 1/1, machine 0/0");
    }

    @Test
    void aHandOverThatNobodyTellsShowsInTheEnd() {
        finished(sent("parks", LAMP, PERSON), "water-affairs");
        assertThat(lines(By.UNIT)).containsExactly("parks 0/1: people 0/1, machine 0/0");
    }

    @Test
    void whatCameBackUnsolvedCountsInTheWeekOfItsLastEnd() {
        var open = finished(sent("parks", LAMP, PERSON), "parks");
        tell(open, "handling", "redone", null);
        assertThat(lines(By.WEEK)).isEmpty();
        tell(open, "handling", "resolved", "parks", at(8));
        assertThat(lines(By.WEEK)).isEmpty();
        week = week.plus(1);
        assertThat(lines(By.WEEK)).containsExactly(week.monday() + " 1/1: people 1/1, machine 0/0");
    }

    @Test
    void sundayNightInTheCityIsStillTheOldWeek() {
        var zone = cities.get().zone();
        var midnight = week.plus(1).monday().atStartOfDay(zone).toInstant();
        tell(sent("parks", LAMP, PERSON), "handling", "resolved", "parks", midnight.minusSeconds(1));
        tell(sent("parks", LAMP, PERSON), "handling", "resolved", "parks", midnight);
        assertThat(lines(By.WEEK)).containsExactly(week.monday() + " 1/1: people 1/1, machine 0/0");
    }

    @Test
    void aLetterThatGoesOnAsItsPartsIsCountedByThemAlone() {
        var before = unfinished();
        var letter = returned(sent("parks", LAMP, PERSON));
        assertThat(unfinished().all()).isEqualTo(before.all() + 1);
        tell(letter, "dispatch", "split", null);
        assertThat(unfinished()).isEqualTo(before);
    }

    @Test
    void whatStaysOpenIsTold() {
        var before = unfinished();
        sent("parks", LAMP, PERSON);
        sent(sent("parks", LAMP, PERSON), "water-affairs", LAMP);
        assertThat(unfinished()).isEqualTo(new Unfinished(before.all() + 2, before.second() + 1));
    }
}
