package org.suban.classification.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.classification.model.LearningModels;
import org.suban.classification.model.LearningRuns;
import org.suban.organization.Cities;
import org.suban.support.SubanTest;

@SubanTest
class LearningAtNightTests {

    private static final int TWO = 2;

    @Autowired
    Cities cities;

    @Autowired
    LearningRuns runs;

    @Autowired
    LearningModels learning;

    @Autowired
    OtherProcess process;

    @Autowired
    Clock clock;

    @Test
    void itIsTimeOnceANightInTheHourOfTheCitysClock() {
        var night = at(LocalDateTime.of(2041, 3, 5, 2, 20));
        var watch = new LearningAtNight(cities, runs, process, clock, TWO);
        assertThat(watch.isTime(night)).isTrue();
        assertThat(watch.isTime(night.plus(Duration.ofHours(1)))).isFalse();

        learning.learn(night.plusSeconds(30), share -> {});

        assertThat(watch.isTime(night.plus(Duration.ofMinutes(10)))).isFalse();
        assertThat(watch.isTime(night.plus(Duration.ofDays(1)))).isTrue();
    }

    @Test
    void anHourThatIsNoneMeansNever() {
        var never = new LearningAtNight(cities, runs, process, clock, -1);
        assertThat(never.isTime(at(LocalDateTime.of(2042, 3, 5, 2, 20)))).isFalse();
    }

    private Instant at(LocalDateTime local) {
        return local.atZone(cities.get().zone()).toInstant();
    }
}
