package org.suban.classification.night;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.suban.classification.model.LearningRuns;
import org.suban.organization.Cities;

/** Has the command {@code learn} run once each night, in a process of its own with one core and its own memory, so that nobody who comes in at midnight waits for it. */
@Component
@ConditionalOnWebApplication
class LearningAtNight {

    private static final Logger LOG = LoggerFactory.getLogger(LearningAtNight.class);
    private static final Duration A_NIGHT = Duration.ofHours(12);

    private final Cities cities;
    private final LearningRuns runs;
    private final OtherProcess process;
    private final Clock clock;
    private final int hour;
    private @Nullable Process running;

    /** {@code hour} is that of the city's clock, 0 to 23; another number means never. */
    LearningAtNight(
            Cities cities,
            LearningRuns runs,
            OtherProcess process,
            Clock clock,
            @Value("${suban.learning.hour}") int hour) {
        this.cities = cities;
        this.runs = runs;
        this.process = process;
        this.clock = clock;
        this.hour = hour;
    }

    @Scheduled(fixedDelay = 10, initialDelay = 10, timeUnit = TimeUnit.MINUTES)
    void look() throws IOException {
        if (isTime(clock.instant()) && (running == null || !running.isAlive())) {
            var learning = process.start("learn");
            learning.onExit()
                    .thenAccept(it -> LOG.info("Learning at night ended ({}); see run/learn.log.", it.exitValue()));
            running = learning;
        }
    }

    /** Another node may have learnt tonight. */
    boolean isTime(Instant now) {
        return cities.find()
                .filter(city -> now.atZone(city.zone()).getHour() == hour)
                .filter(city -> runs.newest(1).stream().noneMatch(it -> it.at().isAfter(now.minus(A_NIGHT))))
                .isPresent();
    }

    @PreDestroy
    void stop() {
        if (running != null) {
            running.destroy();
        }
    }
}
